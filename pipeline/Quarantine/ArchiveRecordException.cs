namespace Monitoring.Pipeline.Quarantine;

/// <summary>A record of the archive cannot be read or written; the message says which, why, and what to do.</summary>
internal sealed class ArchiveRecordException : Exception
{
    private ArchiveRecordException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A line is no record.</summary>
    public static ArchiveRecordException Damaged(string path, int line, string expected, Exception? cause) => new(
        FormattableString.Invariant(
            $"{path}, line {line} cannot be read. Expected one JSON object with the schema {expected}. Nothing was imported, since a decision may be missing. Put the line right (a backup has it), then run again."),
        cause);

    /// <summary>The file cannot be reached.</summary>
    public static ArchiveRecordException Unreachable(string path, Exception cause) => new(
        $"{path} cannot be read or written: {cause.Message} Check the disk and the file's permissions.", cause);
}
