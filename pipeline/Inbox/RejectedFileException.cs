using Monitoring.Sources;

namespace Monitoring.Pipeline.Inbox;

/// <summary>A dropped file was put aside, with the reason beside it.</summary>
internal sealed class RejectedFileException : SourceException
{
    /// <summary>Creates the error.</summary>
    /// <param name="sourceId">The source.</param>
    /// <param name="place">Where the file stands now, from the inbox on.</param>
    /// <param name="reason">Why.</param>
    public RejectedFileException(string sourceId, string place, SourceException reason)
        : base(sourceId, $"{reason.Message} The file stands in {place} with the reason in Dutch beside it.", reason)
    {
    }
}
