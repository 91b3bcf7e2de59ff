namespace Monitoring.Pipeline.Inbox;

/// <summary>What stands in the inbox. Links are seen and never followed.</summary>
internal static class InboxListing
{
    /// <summary>Folder of files that were taken, below a source's folder.</summary>
    public const string Processed = "processed";

    /// <summary>Folder of files that were refused, below a source's folder or the inbox itself.</summary>
    public const string Rejected = "rejected";

    private const int Deepest = 4;

    // Names that no person gives: what programs leave while they copy, and hidden files.
    private static readonly string[] _unfinished = [".part", ".partial", ".crdownload", ".filepart", ".tmp"];

    /// <summary>Files of a source, also in folders that were dropped as a whole; oldest first.</summary>
    public static IReadOnlyList<InboxFile> Of(string root, string sourceId) => Below(Path.Combine(root, sourceId));

    /// <summary>Files that stand outside the folder of any source.</summary>
    public static IReadOnlyList<InboxFile> Strays(string root, IReadOnlyList<string> sourceIds) =>
        Directory.Exists(root)
            ? InOrder(Entries(root, 1).Where(path => !sourceIds.Any(id =>
                path.StartsWith(Path.Combine(root, id) + Path.DirectorySeparatorChar, StringComparison.Ordinal))))
            : [];

    /// <summary>True for a name under which a program is still writing.</summary>
    public static bool IsUnfinished(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal)
        || name.StartsWith(".~", StringComparison.Ordinal)
        || _unfinished.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static List<InboxFile> Below(string folder) => Directory.Exists(folder) ? InOrder(Entries(folder, 1)) : [];

    private static List<InboxFile> InOrder(IEnumerable<string> paths) =>
    [
        .. paths.Select(InboxFile.Look).OfType<InboxFile>()
            .Where(file => !IsUnfinished(file.Name))
            .OrderBy(file => file.ChangedAt)
            .ThenBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Entries(string folder, int depth)
    {
        List<string> entries;
        try
        {
            entries = [.. Directory.EnumerateFileSystemEntries(folder)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            yield break;
        }

        foreach (string entry in entries.Where(entry => depth > 1 || Path.GetFileName(entry) is not (Processed or Rejected)))
        {
            if (!Directory.Exists(entry) || new DirectoryInfo(entry).LinkTarget is not null)
            {
                yield return entry;
            }
            else if (depth < Deepest)
            {
                foreach (string below in Entries(entry, depth + 1))
                {
                    yield return below;
                }
            }
        }
    }
}
