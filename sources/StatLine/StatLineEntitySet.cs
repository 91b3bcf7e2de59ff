using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>Reads the rows of a small entity set (metadata, a code list) as JSON objects.</summary>
/// <remarks>
/// The first page is <c>Name.json</c>; a code list that the provider pages goes on in <c>Name.0002.json</c> and so on.
/// Members of the envelope come in any order. One row is held at a time: the areas of a country are the largest thing
/// that an import would otherwise have in memory.
/// </remarks>
internal static class StatLineEntitySet
{
    // The largest, 18,000 areas with descriptions, is under 10 MB; far more than that is not metadata.
    private const long LongestFileBytes = 64 * 1024 * 1024;

    // Of a usual set a few rows; it grows when a description is longer.
    private const int BufferSize = 16 * 1024;

    /// <summary>The rows of the set, all pages, each read when it is asked for.</summary>
    /// <exception cref="SourceLayoutException">
    /// A file is missing, is not such a set, or says that more follows.
    /// </exception>
    internal static IEnumerable<StatLineEntity> Read(Snapshot snapshot, string setName)
    {
        StatLineRowObject row = new();
        using PageBuffer buffer = new(BufferSize);
        string fileName = $"{setName}.json";
        bool saysMoreFollows = true;
        for (int page = 2; saysMoreFollows; page++)
        {
            StatLinePageReader reader = Open(snapshot, fileName, buffer, row);
            while (reader.ReadRow())
            {
                yield return new StatLineEntity(snapshot, fileName, row.Members);
            }

            saysMoreFollows = reader.SaysMoreFollows;
            fileName = FormattableString.Invariant($"{setName}.{page:0000}.json");
        }
    }

    private static StatLinePageReader Open(Snapshot snapshot, string fileName, PageBuffer buffer, StatLineRowObject row)
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

        buffer.Attach(SnapshotFiles.Open(snapshot, snapshot.Origin.Files[index]));
        return new StatLinePageReader(buffer, row, new StatLinePagePlace(snapshot, fileName));
    }
}
