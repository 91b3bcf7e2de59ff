using System.Text.Json;

namespace Monitoring.Sources.Snapshots;

/// <summary>Reads one folder of the archive as a snapshot, trusting nothing that stands in it.</summary>
internal static class SnapshotFolder
{
    // An origin is a page of text; a table of 18,000 areas has a few hundred row pages at most.
    private const long LongestOriginBytes = 4 * 1024 * 1024;

    /// <summary>Reads <c>origin.json</c> and checks it against the folder it stands in.</summary>
    /// <exception cref="SourceLayoutException">The folder does not hold a sound snapshot.</exception>
    internal static Snapshot Read(string datasetFolder, string sourceId, string dataset, string folderName)
    {
        string where = $"{sourceId}/{dataset}/{folderName}";
        if (!SnapshotNames.TryParseFolder(folderName, out DateTimeOffset moment, out string digestStart))
        {
            throw ArchiveErrors.Damaged(
                sourceId, "A folder in the archive is not a snapshot", where, "a name like 20261122T040000Z_1a2b3c4d5e6f");
        }

        string originPath = $"{where}/{SnapshotNames.OriginFile}";
        OriginDocument document = ReadOrigin(Path.Combine(datasetFolder, folderName), sourceId, originPath);
        if (document.SchemaVersion != OriginDocument.CurrentVersion)
        {
            throw ArchiveErrors.Damaged(
                sourceId,
                FormattableString.Invariant($"The origin has schema version {document.SchemaVersion}"),
                originPath,
                FormattableString.Invariant($"version {OriginDocument.CurrentVersion}, or a newer program"));
        }

        SnapshotId id = new(document.Source, document.Dataset, moment, CheckedDigest(document, sourceId, originPath));
        if (!IsSame(document.Source, sourceId) || !IsSame(document.Dataset, dataset)
            || OriginJson.Moment(document) != moment
            || !id.ContentDigest.StartsWith(digestStart, StringComparison.Ordinal))
        {
            throw ArchiveErrors.Damaged(
                sourceId,
                $"The origin speaks of {document.Source}/{document.Dataset} retrieved {document.RetrievedAt} "
                    + $"with content {id.ContentDigest}",
                originPath,
                "the source, dataset, moment and digest of the folder it stands in");
        }

        string contentFolder = Path.Combine(datasetFolder, ContentFolder(document, folderName, originPath));
        return new Snapshot(id, OriginJson.ToOrigin(document, moment), contentFolder);
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static OriginDocument ReadOrigin(string folder, string sourceId, string where)
    {
        FileInfo file = new(Path.Combine(folder, SnapshotNames.OriginFile));
        if (!file.Exists || file.Length > LongestOriginBytes)
        {
            throw ArchiveErrors.Damaged(
                sourceId,
                file.Exists ? "The origin is too long" : "The origin is missing",
                where,
                "an origin.json of at most 4 MiB");
        }

        try
        {
            return OriginJson.Read(File.ReadAllBytes(file.FullName));
        }
        catch (JsonException exception)
        {
            throw ArchiveErrors.Damaged(
                sourceId,
                $"The origin cannot be read: {exception.Message}",
                where,
                "complete JSON with the members of schema 1",
                exception);
        }
    }

    private static string CheckedDigest(OriginDocument document, string sourceId, string where)
    {
        foreach (SnapshotFile file in document.Files)
        {
            if (!SnapshotNames.IsFileName(file.Name) || !SnapshotNames.IsDigest(file.Sha256) || file.Size < 0)
            {
                throw ArchiveErrors.Damaged(
                    sourceId,
                    FormattableString.Invariant(
                        $"The origin names the file '{file.Name}' with digest '{file.Sha256}' and size {file.Size}"),
                    where,
                    "a plain file name without folder, a SHA-256 in 64 hexadecimals and a size");
            }
        }

        int names = document.Files
            .Select(file => SnapshotNames.Plain(file.Name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count();
        string digest = ContentDigest.Of(document.Files);
        return names > 0 && names == document.Files.Count && IsSame(digest, document.ContentDigest)
            ? digest
            : throw ArchiveErrors.Damaged(
                sourceId,
                $"The origin gives content digest {document.ContentDigest}, its list of files makes {digest}",
                where,
                "one entry or more, each file once, and the digest of that list");
    }

    private static string ContentFolder(OriginDocument document, string folderName, string where)
    {
        if (document.SameContentAs is null)
        {
            return folderName;
        }

        // A name that parses holds digits, letters and an underscore only: it cannot lead out of the dataset's folder.
        bool fits = SnapshotNames.TryParseFolder(document.SameContentAs, out _, out string digestStart)
            && document.ContentDigest.StartsWith(digestStart, StringComparison.Ordinal)
            && !IsSame(document.SameContentAs, folderName);
        return fits
            ? document.SameContentAs
            : throw ArchiveErrors.Damaged(
                document.Source,
                $"The origin says that the bytes stand in '{document.SameContentAs}'",
                where,
                "another snapshot of the same dataset with the same digest");
    }
}
