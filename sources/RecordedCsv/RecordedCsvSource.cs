using System.Security.Cryptography;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.RecordedCsv;

/// <summary>
/// Figures that people record in a file of the project: a fetch copies the file into the archive when its content changed.
/// </summary>
public sealed class RecordedCsvSource : ISource
{
    private const long LargestFile = 64L * 1024 * 1024;

    private readonly SnapshotArchive _archive;
    private readonly RecordedCsvForm _form;
    private readonly IReadOnlyList<RecordedFile> _files;
    private readonly TimeProvider _clock;

    /// <summary>Creates the source.</summary>
    /// <param name="archive">Where its snapshots stand and are added.</param>
    /// <param name="id">Id of the source.</param>
    /// <param name="form">What the columns of its files are.</param>
    /// <param name="files">The files that a fetch looks at; none to read the archive alone.</param>
    /// <param name="clock">Gives the moment of archiving.</param>
    public RecordedCsvSource(
        SnapshotArchive archive, string id, RecordedCsvForm form, IReadOnlyList<RecordedFile> files, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(clock);
        (_archive, Id, _form, _files, _clock) = (archive, id, form, files, clock);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    /// <remarks>A file without rows is archived only when it had rows before: that they are gone is news then.</remarks>
    public Task<FetchResult> FetchAsync(CancellationToken cancellationToken)
    {
        List<SourceException> failures = [];
        List<FetchNote> notes = [];
        foreach (RecordedFile file in _files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                notes.Add(BringUpToDate(file));
            }
            catch (SourceException exception)
            {
                failures.Add(exception);
            }
        }

        return Task.FromResult(new FetchResult(_archive.List(Id), failures, notes));
    }

    /// <inheritdoc/>
    public PublishedTable Open(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return RecordedCsvTable.Open(snapshot, _form);
    }

    private FetchNote BringUpToDate(RecordedFile file)
    {
        byte[] content = Read(file);
        IReadOnlyList<Snapshot> earlier = _archive.List(Id, file.Dataset);
        if (earlier.Count > 0 && HasContent(earlier[^1], content))
        {
            return new FetchNote(file.Dataset, FetchNoteKind.Unchanged, $"{file.Path} is unchanged.");
        }

        if (earlier.Count == 0 && !HasRows(content))
        {
            return new FetchNote(file.Dataset, FetchNoteKind.Unchanged, $"{file.Path} has no lines yet.");
        }

        Snapshot snapshot = Archive(file, content);
        return new FetchNote(file.Dataset, FetchNoteKind.Stored, $"{file.Path} is in the archive as {snapshot.Id}.");
    }

    private byte[] Read(RecordedFile file)
    {
        try
        {
            FileInfo info = new(file.Path);
            return info.Exists && info.Length <= LargestFile
                ? File.ReadAllBytes(file.Path)
                : throw new SourceLayoutException(
                    Id,
                    info.Exists ? $"The file of {file.Dataset} is larger than 64 MiB" : $"The file of {file.Dataset} is missing",
                    file.Path,
                    $"a CSV file with the columns {string.Join(", ", _form.Required)}",
                    "Put the file back; the figures that were archived before stay.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(Id, $"{file.Path} cannot be read: {exception.Message}", exception);
        }
    }

    private static bool HasContent(Snapshot snapshot, byte[] content) =>
        snapshot.Origin.Files is [SnapshotFile only]
        && string.Equals(only.Sha256, Convert.ToHexStringLower(SHA256.HashData(content)), StringComparison.Ordinal);

    // Below the line of column names.
    private static bool HasRows(ReadOnlySpan<byte> content)
    {
        int end = content.IndexOf((byte)'\n');
        return end >= 0 && content[end..].ContainsAnyExcept("\r\n ,"u8);
    }

    private Snapshot Archive(RecordedFile file, byte[] content)
    {
        using SnapshotWriter writer = _archive.Begin(Id, file.Dataset);
        using (Stream target = writer.CreateFile(Path.GetFileName(file.Path)))
        {
            target.Write(content);
        }

        return writer.Commit(file.Origin with { RetrievedAt = _clock.GetUtcNow() });
    }
}
