namespace Monitoring.Sources;

/// <summary>The provider or the archive could not be reached; worth another try later. The last good data stay live.</summary>
public sealed class SourceUnavailableException : SourceException
{
    /// <summary>Creates the error.</summary>
    /// <param name="sourceId">The source.</param>
    /// <param name="message">What was tried, where, and what to do.</param>
    /// <param name="innerException">The technical cause, if any.</param>
    public SourceUnavailableException(string sourceId, string message, Exception? innerException = null)
        : base(sourceId, message, innerException)
    {
    }
}
