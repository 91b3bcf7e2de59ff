using System.Text.Json;

namespace Monitoring.Sources.Snapshots;

/// <summary>Reads one folder of the archive as a snapshot, trusting nothing that stands in it.</summary>
/// <param name="datasetFolder">Full path of the folder one level up.</param>
/// <param name="sourceId">The source whose folder stands two levels up.</param>
/// <param name="dataset">The dataset whose folder stands one level up.</param>
/// <param name="folderName">Name of the folder.</param>
internal sealed class SnapshotFolder(string datasetFolder, string sourceId, string dataset, string folderName)
{
    // An origin is a page of text; a table of 18,000 areas has a few hundred row pages at most.
    private const long LongestOriginBytes = 4 * 1024 * 1024;

    private readonly string _where = $"{sourceId}/{dataset}/{folderName}";

    /// <summary>Reads <c>origin.json</c> and checks it against the folder it stands in.</summary>
    /// <exception cref="SourceLayoutException">The folder does not hold a sound snapshot.</exception>
    internal Snapshot Read()
    {
        if (!SnapshotNames.TryParseFolder(folderName, out DateTimeOffset moment, out string digestStart))
        {
            throw ArchiveErrors.Damaged(
                sourceId,
                "A folder in the archive is not a snapshot",
                _where,
                "a name like 20261122T040000Z_1a2b3c4d5e6f");
        }

        OriginDocument document = ReadOrigin();
        RequireSoundFiles(document);
        SnapshotId id = new(sourceId, dataset, moment, ContentDigest.Of(document.Files));
        RequireSameIdentity(document, id, digestStart);
        string contentFolder = Path.Combine(datasetFolder, ContentFolder(document, digestStart));
        return new Snapshot(id, OriginJson.ToOrigin(document, moment), contentFolder);
    }

    private OriginDocument ReadOrigin()
    {
        FileInfo file = new(Path.Combine(datasetFolder, folderName, SnapshotNames.OriginFile));
        if (!file.Exists || file.Length > LongestOriginBytes)
        {
            throw Fault(
                file.Exists ? "The origin is too long" : "The origin is missing", "an origin.json of at most 4 MiB");
        }

        try
        {
            return OriginJson.Read(File.ReadAllBytes(file.FullName));
        }
        catch (JsonException exception)
        {
            throw Fault(
                $"The origin cannot be read: {exception.Message}",
                "complete JSON with the members of schema 1",
                exception);
        }
    }

    private void RequireSoundFiles(OriginDocument document)
    {
        foreach (SnapshotFile file in document.Files)
        {
            if (!SnapshotNames.IsFileName(file.Name) || !SnapshotNames.IsDigest(file.Sha256) || file.Size < 0)
            {
                throw Fault(
                    FormattableString.Invariant(
                        $"The origin names the file '{file.Name}' with digest '{file.Sha256}' and size {file.Size}"),
                    "a plain file name without folder, a SHA-256 in 64 hexadecimals and a size");
            }
        }

        int names = document.Files
            .Select(file => SnapshotNames.Plain(file.Name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count();
        if (names == 0 || names != document.Files.Count)
        {
            throw Fault("The origin names no file, or one file twice", "one file or more, each once");
        }
    }

    private void RequireSameIdentity(OriginDocument document, SnapshotId id, string digestStart)
    {
        bool isSame = IsSame(document.Source, sourceId)
            && IsSame(document.Dataset, dataset)
            && OriginJson.Moment(document) == id.RetrievedAt
            && IsSame(document.ContentDigest, id.ContentDigest)
            && id.ContentDigest.StartsWith(digestStart, StringComparison.Ordinal);
        if (!isSame)
        {
            throw Fault(
                $"The origin speaks of {document.Source}/{document.Dataset} retrieved {document.RetrievedAt} "
                    + $"with content {document.ContentDigest}, while its files make {id.ContentDigest}",
                "the source, dataset, moment and digest of the folder it stands in");
        }
    }

    private string ContentFolder(OriginDocument document, string digestStart)
    {
        if (document.SameContentAs is null)
        {
            return folderName;
        }

        // A name that parses holds digits, letters and an underscore only: it cannot lead out of the dataset's folder.
        bool fits = SnapshotNames.TryParseFolder(document.SameContentAs, out _, out string otherStart)
            && IsSame(otherStart, digestStart)
            && !IsSame(document.SameContentAs, folderName);
        return fits
            ? document.SameContentAs
            : throw Fault(
                $"The origin says that the bytes stand in '{document.SameContentAs}'",
                "another snapshot of the same dataset with the same digest");
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private SourceLayoutException Fault(string what, string expected, Exception? innerException = null) =>
        ArchiveErrors.Damaged(sourceId, what, $"{_where}/{SnapshotNames.OriginFile}", expected, innerException);
}
