namespace Monitoring.Sources;

/// <summary>What was received, or had to be asked, is larger than the limits allow. Nothing of it was kept.</summary>
/// <remarks>
/// In real life: a national table asked for by mistake, or an answer that never ends. Raise the limit when the size is
/// right.
/// </remarks>
public sealed class SourceTooLargeException : SourceException
{
    /// <summary>Creates the error.</summary>
    /// <param name="sourceId">The source.</param>
    /// <param name="message">What is too large, where, the limit, and what to do.</param>
    /// <param name="innerException">The technical cause, if any.</param>
    public SourceTooLargeException(string sourceId, string message, Exception? innerException = null)
        : base(sourceId, message, innerException)
    {
    }
}
