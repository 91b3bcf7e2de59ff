namespace Monitoring.Sources.Snapshots;

/// <summary>
/// Adds one retrieval to the archive: files first, then <see cref="Commit"/>; without it nothing is added.
/// </summary>
/// <remarks>
/// Everything is written under a temporary name in the dataset's folder and renamed at the end. A process that is
/// killed before leaves a folder that no listing shows.
/// </remarks>
public sealed class SnapshotWriter : IDisposable
{
    private readonly string _sourceId;
    private readonly string _dataset;
    private readonly string _datasetFolder;
    private readonly string _partialFolder;
    private readonly List<SnapshotFileWriter> _writers = [];
    private readonly List<(string Name, Func<SnapshotFile?> Written)> _files = [];

    internal SnapshotWriter(string root, string sourceId, string dataset)
    {
        _sourceId = sourceId;
        _dataset = dataset;
        _datasetFolder = Path.Combine(root, sourceId, dataset);
        _partialFolder = Path.Combine(_datasetFolder, $"{SnapshotNames.PartialPrefix}{Guid.NewGuid():N}");
        Directory.CreateDirectory(_partialFolder);
    }

    /// <summary>Creates the next file, in reading order; the caller writes plain bytes and closes the stream.</summary>
    /// <param name="name">Plain file name; one that ends in <c>.gz</c> is stored compressed.</param>
    /// <exception cref="ArgumentException">The name is not a plain file name or was used before.</exception>
    /// <exception cref="SourceUnavailableException">The archive could not be written.</exception>
    public Stream CreateFile(string name)
    {
        RequireNewName(name);
        try
        {
            SnapshotFileWriter file = new(_partialFolder, name);
            _writers.Add(file);
            _files.Add((name, () => file.Written));
            return file;
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            throw ArchiveErrors.Unreachable(_sourceId, _partialFolder, exception);
        }
    }

    /// <summary>Opens a place for bytes that a provider sends; several may be open at once.</summary>
    /// <exception cref="SourceUnavailableException">The archive could not be written.</exception>
    internal ReceivedFile Receive() => new(_sourceId, _partialFolder);

    /// <summary>Makes a completely received file the next one of the snapshot, in reading order.</summary>
    /// <param name="file">The file, complete.</param>
    /// <param name="name">Its name; ends in <c>.gz</c> when the bytes came compressed.</param>
    /// <exception cref="ArgumentException">The name is not a plain file name or was used before.</exception>
    /// <exception cref="SourceUnavailableException">The archive could not be written.</exception>
    internal void Keep(ReceivedFile file, string name)
    {
        RequireNewName(name);
        SnapshotFile kept = file.MoveTo(_partialFolder, name);
        _files.Add((name, () => kept));
    }

    /// <summary>Digest of what was kept so far, as <see cref="Commit"/> would record it.</summary>
    internal string DigestOfContent() => ContentDigest.Of([.. _files.Select(file => file.Written()!)]);

    /// <summary>Makes the snapshot part of the archive and returns it as it stands there.</summary>
    /// <param name="origin">
    /// Provenance; its files are replaced by those written and its moment is cut to whole seconds.
    /// </param>
    /// <returns>
    /// The new retrieval. Its <see cref="Snapshot.ContentFolder"/> is an earlier one when that holds the same content.
    /// The same content retrieved in the same second is the snapshot that is already there.
    /// </returns>
    /// <exception cref="InvalidOperationException">No file was written, or one is still open.</exception>
    /// <exception cref="SourceException">
    /// The archive could not be written, or what it holds there is damaged.
    /// </exception>
    public Snapshot Commit(SnapshotOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        if (_files.Count == 0 || _files.Any(file => file.Written() is null))
        {
            throw new InvalidOperationException("A snapshot needs at least one file, and all its files closed.");
        }

        SnapshotFile[] files = [.. _files.Select(file => file.Written()!)];
        DateTimeOffset moment = WholeSeconds(origin.RetrievedAt);
        SnapshotId id = new(_sourceId, _dataset, moment, ContentDigest.Of(files));
        string folderName = Path.GetFileName(id.RelativePath);
        try
        {
            if (!Directory.Exists(Path.Combine(_datasetFolder, folderName)))
            {
                Publish(id, origin with { RetrievedAt = moment, Files = files }, folderName);
            }

            return new SnapshotFolder(_datasetFolder, _sourceId, _dataset, folderName).Read();
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            throw ArchiveErrors.Unreachable(_sourceId, id.RelativePath, exception);
        }
    }

    /// <summary>Closes what is open and removes the temporary folder.</summary>
    public void Dispose()
    {
        _writers.ForEach(file => Try(file.Dispose));
        if (Directory.Exists(_partialFolder))
        {
            Try(() => Directory.Delete(_partialFolder, recursive: true));
            Try(RemoveEmptyDatasetFolder);
        }
    }

    private void RequireNewName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        bool isNew = !_files.Any(file => SnapshotNames.Plain(file.Name)
            .Equals(SnapshotNames.Plain(name), StringComparison.OrdinalIgnoreCase));
        if (!isNew || !SnapshotNames.IsFileName(name))
        {
            throw new ArgumentException($"'{name}' is not a plain file name of its own.", nameof(name));
        }
    }

    // A dataset that never came, perhaps because its id is misspelled, leaves no folder behind.
    private void RemoveEmptyDatasetFolder()
    {
        if (!Directory.EnumerateFileSystemEntries(_datasetFolder).Any())
        {
            Directory.Delete(_datasetFolder);
        }
    }

    // A leftover is harmless, since no listing shows it; hiding the error that brought us here would not be.
    private static void Try(Action cleaning)
    {
        try
        {
            cleaning();
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            return;
        }
    }

    private static DateTimeOffset WholeSeconds(DateTimeOffset moment)
    {
        DateTimeOffset utc = moment.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond));
    }

    private void Publish(SnapshotId id, SnapshotOrigin origin, string folderName)
    {
        Snapshot? earlier = EarlierWithSameContent(id);
        if (earlier is not null)
        {
            foreach (SnapshotFile file in origin.Files)
            {
                File.Delete(Path.Combine(_partialFolder, file.Name));
            }

            origin = origin with { Files = earlier.Origin.Files };
        }

        string? sameContentAs = earlier is null ? null : Path.GetFileName(earlier.ContentFolder);
        using (FileStream file = new(Path.Combine(_partialFolder, SnapshotNames.OriginFile), FileMode.CreateNew))
        {
            file.Write(OriginJson.Write(id, origin, sameContentAs));
            file.Flush(flushToDisk: true);
        }

        Directory.Move(_partialFolder, Path.Combine(_datasetFolder, folderName));
    }

    private Snapshot? EarlierWithSameContent(SnapshotId id) =>
        Directory.EnumerateDirectories(_datasetFolder, $"*_{id.ContentDigest[..12]}")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal)
            .Select(IntactOrNull)
            .FirstOrDefault(snapshot =>
                string.Equals(snapshot?.Id.ContentDigest, id.ContentDigest, StringComparison.Ordinal));

    // Bytes that were just received are given up only for bytes that were read back and found whole.
    private Snapshot? IntactOrNull(string folderName)
    {
        try
        {
            Snapshot snapshot = new SnapshotFolder(_datasetFolder, _sourceId, _dataset, folderName).Read();
            SnapshotFiles.Verify(snapshot);
            return snapshot;
        }
        catch (SourceException)
        {
            return null;
        }
    }
}
