namespace Monitoring.Sources.Snapshots;

/// <summary>
/// What was retrieved, as it was received: one folder a retrieval, never changed once it stands there.
/// </summary>
/// <remarks>
/// <c>root/source/dataset/moment_digest/</c> holds the raw files and <c>origin.json</c>. Content that is already there
/// gets a folder with an <c>origin.json</c> only, which names the folder with the bytes: A, then B, then A again lists as
/// three retrievals.
/// </remarks>
public sealed class SnapshotArchive
{
    private readonly string _root;

    /// <summary>Opens an archive; a folder that does not exist yet is an empty one.</summary>
    /// <param name="root">The folder above the sources.</param>
    public SnapshotArchive(string root)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(root);
        _root = Path.GetFullPath(root);
    }

    /// <summary>Full path of the folder above the sources.</summary>
    public string Root => _root;

    /// <summary>
    /// Every retrieval of a source: datasets in ordinal order of their ids, oldest first within each.
    /// </summary>
    /// <param name="sourceId">Id of the source.</param>
    /// <param name="dataset">Only this dataset, spelled as published; null for all.</param>
    /// <exception cref="SourceLayoutException">
    /// A folder is not a sound snapshot; a half-written one is passed over.
    /// </exception>
    /// <exception cref="SourceUnavailableException">The archive could not be read.</exception>
    public IReadOnlyList<Snapshot> List(string sourceId, string? dataset = null)
    {
        string sourceFolder = Path.Combine(_root, CheckedName(sourceId));
        try
        {
            IEnumerable<string> datasets = dataset is null ? FolderNames(sourceFolder) : [CheckedName(dataset)];
            return [.. datasets.SelectMany(name => ListDataset(sourceFolder, sourceId, name))];
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            throw ArchiveErrors.Unreachable(sourceId, sourceFolder, exception);
        }
    }

    /// <summary>The datasets of a source that have a folder in the archive, in ordinal order.</summary>
    /// <param name="sourceId">Id of the source.</param>
    /// <exception cref="SourceUnavailableException">The archive could not be read.</exception>
    public IReadOnlyList<string> Datasets(string sourceId)
    {
        string sourceFolder = Path.Combine(_root, CheckedName(sourceId));
        try
        {
            return [.. FolderNames(sourceFolder)];
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            throw ArchiveErrors.Unreachable(sourceId, sourceFolder, exception);
        }
    }

    /// <summary>True for a text that may be the id of a source or dataset, and so the name of a folder.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return SnapshotNames.IsFolderName(name);
    }

    /// <summary>Opens a file of a snapshot for one forward pass, uncompressed.</summary>
    /// <param name="snapshot">A snapshot of this archive.</param>
    /// <param name="name">The file's name; <c>.gz</c> at its end may be left out.</param>
    /// <returns>
    /// A stream whose reads raise a <see cref="SourceLayoutException"/> when the bytes are not those recorded.
    /// </returns>
    /// <exception cref="SourceLayoutException">The snapshot has no such file, or it is gone.</exception>
    /// <exception cref="SourceUnavailableException">The archive could not be read.</exception>
    public Stream OpenFile(Snapshot snapshot, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int index = SnapshotFiles.IndexOf(Own(snapshot), SnapshotNames.Plain(name));
        return index >= 0
            ? SnapshotFiles.Open(snapshot, snapshot.Origin.Files[index])
            : throw ArchiveErrors.Damaged(
                snapshot.Id.SourceId,
                $"The snapshot has no file {name}",
                snapshot.Id.RelativePath,
                string.Join(", ", snapshot.Origin.Files.Select(file => file.Name)));
    }

    /// <summary>Reads every file of a snapshot and compares it with its recorded size and digest.</summary>
    /// <exception cref="SourceLayoutException">
    /// A file is missing or changed; names the file, what was expected and found.
    /// </exception>
    /// <exception cref="SourceUnavailableException">The archive could not be read.</exception>
    public void Verify(Snapshot snapshot) => SnapshotFiles.Verify(Own(snapshot));

    /// <summary>Begins a new retrieval; the caller writes its files, commits and disposes.</summary>
    /// <param name="sourceId">Id of the source.</param>
    /// <param name="dataset">Id of the dataset, spelled as published.</param>
    /// <exception cref="SourceUnavailableException">The archive could not be written.</exception>
    public SnapshotWriter Begin(string sourceId, string dataset)
    {
        CheckedName(sourceId);
        CheckedName(dataset);
        try
        {
            return new SnapshotWriter(_root, sourceId, dataset);
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            throw ArchiveErrors.Unreachable(sourceId, _root, exception);
        }
    }

    /// <summary>Removes what retrievals that were killed have left half-written, and says how many they were.</summary>
    /// <remarks>
    /// Only for the one process that may write: a retrieval that is still under way looks like a leftover.
    /// </remarks>
    /// <param name="sourceId">Id of the source.</param>
    /// <exception cref="SourceUnavailableException">The archive could not be written.</exception>
    public int RemoveLeftovers(string sourceId)
    {
        string sourceFolder = Path.Combine(_root, CheckedName(sourceId));
        try
        {
            string[] leftovers =
            [
                .. FolderNames(sourceFolder).SelectMany(dataset => Directory.EnumerateDirectories(
                    Path.Combine(sourceFolder, dataset), $"{SnapshotNames.PartialPrefix}*")),
            ];
            Array.ForEach(leftovers, folder => Directory.Delete(folder, recursive: true));
            return leftovers.Length;
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            throw ArchiveErrors.Unreachable(sourceId, sourceFolder, exception);
        }
    }

    private static string CheckedName(string name) =>
        SnapshotNames.IsFolderName(name)
            ? name
            : throw new ArgumentException($"'{name}' is not the id of a source or dataset.", nameof(name));

    private static IEnumerable<string> FolderNames(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder)
                .Select(path => Path.GetFileName(path))
                .Where(name => !name.StartsWith(SnapshotNames.PartialPrefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
            : [];

    private static IEnumerable<Snapshot> ListDataset(string sourceFolder, string sourceId, string dataset)
    {
        string folder = Path.Combine(sourceFolder, dataset);

        // A folder's name begins with its moment, so that the ordinal order of names is the order of retrieval.
        return FolderNames(folder).Select(name => new SnapshotFolder(folder, sourceId, dataset, name).Read());
    }

    private Snapshot Own(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        string datasetFolder = Path.Combine(_root, snapshot.Id.SourceId, snapshot.Id.Dataset);
        return string.Equals(Path.GetDirectoryName(snapshot.ContentFolder), datasetFolder, StringComparison.Ordinal)
            ? snapshot
            : throw new ArgumentException($"{snapshot.Id} does not stand in the archive {_root}.", nameof(snapshot));
    }
}
