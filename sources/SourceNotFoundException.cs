namespace Monitoring.Sources;

/// <summary>The provider answers, but does not have the table, or the part of it, that was asked for.</summary>
/// <remarks>
/// In real life: a table id spelled with other capitals, a table asked of the wrong host, or one that was withdrawn.
/// Trying again does not help.
/// </remarks>
public sealed class SourceNotFoundException : SourceException
{
    /// <summary>Creates the error.</summary>
    /// <param name="sourceId">The source.</param>
    /// <param name="message">What was asked, of which host, and what to check.</param>
    /// <param name="innerException">The technical cause, if any.</param>
    public SourceNotFoundException(string sourceId, string message, Exception? innerException = null)
        : base(sourceId, message, innerException)
    {
    }
}
