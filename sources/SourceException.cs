namespace Monitoring.Sources;

/// <summary>A source could not be used; the message says what, where, what was expected and what to do.</summary>
public abstract class SourceException : Exception
{
    /// <summary>Creates the error for one source.</summary>
    protected SourceException(string sourceId, string message, Exception? innerException = null)
        : base(message, innerException) => SourceId = sourceId;

    /// <summary>The source concerned.</summary>
    public string SourceId { get; }
}
