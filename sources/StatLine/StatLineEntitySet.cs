using System.Text.Json;
using System.Text.Unicode;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>Reads the rows of a small entity set (metadata, a code list) as JSON objects.</summary>
/// <remarks>
/// The first page is <c>Name.json</c>; a code list that the provider pages goes on in <c>Name.0002.json</c> and so on.
/// Members of the envelope come in any order.
/// </remarks>
internal static class StatLineEntitySet
{
    // The largest, 18,000 areas with descriptions, is under 10 MB; far more than that is not metadata.
    private const long LongestFileBytes = 64 * 1024 * 1024;

    /// <summary>The rows of the set, all pages.</summary>
    /// <exception cref="SourceLayoutException">
    /// A file is missing, is not such a set, or says that more follows.
    /// </exception>
    internal static IReadOnlyList<StatLineEntity> Read(SnapshotArchive archive, Snapshot snapshot, string setName)
    {
        List<StatLineEntity> rows = [];
        string fileName = $"{setName}.json";
        bool saysMoreFollows = ReadPage(archive, snapshot, fileName, rows);
        for (int page = 2; saysMoreFollows; page++)
        {
            fileName = FormattableString.Invariant($"{setName}.{page:0000}.json");
            saysMoreFollows = ReadPage(archive, snapshot, fileName, rows);
        }

        return rows;
    }

    private static bool ReadPage(
        SnapshotArchive archive, Snapshot snapshot, string fileName, List<StatLineEntity> rows)
    {
        JsonElement root = Parse(snapshot, fileName, ReadBytes(archive, snapshot, fileName));
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("value", out JsonElement value)
            || value.ValueKind != JsonValueKind.Array)
        {
            throw StatLineErrors.InFile(
                snapshot,
                fileName,
                $"The file holds no rows but {StatLineErrorText.Shorten(root.GetRawText())}",
                "an object with an array 'value'");
        }

        foreach (JsonElement row in value.EnumerateArray())
        {
            rows.Add(row.ValueKind == JsonValueKind.Object
                ? new StatLineEntity(snapshot, fileName, row)
                : throw StatLineErrors.InFile(snapshot, fileName, "A row is not an object", "one object for each row"));
        }

        return root.TryGetProperty("odata.nextLink", out JsonElement link) && link.ValueKind != JsonValueKind.Null;
    }

    private static ReadOnlyMemory<byte> ReadBytes(SnapshotArchive archive, Snapshot snapshot, string fileName)
    {
        int index = SnapshotFiles.IndexOf(snapshot, fileName);
        if (index < 0 || snapshot.Origin.Files[index].Size > LongestFileBytes)
        {
            throw StatLineErrors.InFile(
                snapshot,
                fileName,
                index < 0 ? "A metadata file is missing" : "A metadata file is too long",
                "a file of at most 64 MiB");
        }

        using Stream stream = archive.OpenFile(snapshot, fileName);
        using MemoryStream bytes = new((int)snapshot.Origin.Files[index].Size);
        stream.CopyTo(bytes);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static JsonElement Parse(Snapshot snapshot, string fileName, ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        ReadOnlyMemory<byte> text = bytes.Span.StartsWith(byteOrderMark) ? bytes[byteOrderMark.Length..] : bytes;
        if (!Utf8.IsValid(text.Span))
        {
            throw StatLineErrors.InFile(snapshot, fileName, "The file is not UTF-8", "JSON in UTF-8");
        }

        try
        {
            // Not a document that is rented and then cloned: the areas of a whole country would be held twice.
            return JsonElement.Parse(text.Span, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException exception)
        {
            bool isMarkup = text.Span.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
            throw StatLineErrors.InFile(
                snapshot,
                fileName,
                isMarkup ? "The file is HTML or XML" : $"The file is not complete JSON: {exception.Message}",
                "JSON that closes",
                exception);
        }
    }
}
