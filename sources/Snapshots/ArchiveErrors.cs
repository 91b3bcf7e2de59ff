namespace Monitoring.Sources.Snapshots;

/// <summary>How an archive says that something is wrong with it.</summary>
internal static class ArchiveErrors
{
    private const string RestoreAction =
        "Put the folder back from a backup, or move it out of the archive and retrieve the dataset again.";

    /// <summary>A folder or file of the archive is not what it should be.</summary>
    internal static SourceLayoutException Damaged(
        string sourceId, string what, string where, string expected, Exception? innerException = null) =>
        new(sourceId, what, where, expected, RestoreAction, innerException);

    /// <summary>The archive could not be read or written: the disk, the network share or its rights.</summary>
    internal static SourceUnavailableException Unreachable(string sourceId, string path, Exception innerException) =>
        new(
            sourceId,
            $"The archive could not be used at {path}: {innerException.Message} "
                + "Check the disk, its free space and the rights on the folder, then run again.",
            innerException);

    /// <summary>True for the errors of a disk, a share or its rights.</summary>
    internal static bool IsDiskTrouble(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
