using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>What the metadata files of a snapshot say about the table.</summary>
/// <param name="TableId">Id as published.</param>
/// <param name="Title">Title as published.</param>
/// <param name="Modified">Modification mark as published; empty when unknown.</param>
/// <param name="Columns">Dimensions, then topics, each in order of position.</param>
/// <param name="Dimensions">Code lists by dimension key.</param>
internal sealed record StatLineMetadata(
    string TableId,
    string Title,
    string Modified,
    IReadOnlyList<PublishedColumn> Columns,
    IReadOnlyDictionary<string, IReadOnlyList<DimensionMember>> Dimensions)
{
    /// <summary>Reads <c>TableInfos.json</c>, <c>DataProperties.json</c> and the code list of each dimension.</summary>
    /// <exception cref="SourceLayoutException">They are not in the shape that StatLine serves.</exception>
    internal static StatLineMetadata Read(Snapshot snapshot)
    {
        StatLineEntity[] tables = [.. StatLineEntitySet.Read(snapshot, "TableInfos")];
        if (tables.Length != 1)
        {
            throw StatLineErrors.InFile(
                snapshot, "TableInfos.json", FormattableString.Invariant($"There are {tables.Length} rows"), "one row");
        }

        string tableId = tables[0].RequiredText("Identifier").TrimEnd(' ');
        string expectedId = DatasetName.TableOf(snapshot.Id.Dataset);
        if (!string.Equals(tableId, expectedId, StringComparison.Ordinal))
        {
            throw StatLineErrors.InFile(
                snapshot, "TableInfos.json", $"The table calls itself {tableId}", $"the table {expectedId}");
        }

        IReadOnlyList<PublishedColumn> columns = StatLineColumns.Read(snapshot);
        Dictionary<string, IReadOnlyList<DimensionMember>> dimensions = columns
            .Where(column => column.Kind != PublishedColumnKind.Topic)
            .ToDictionary(
                column => column.Key,
                IReadOnlyList<DimensionMember> (column) => Members(snapshot, column.Key),
                StringComparer.Ordinal);
        return new StatLineMetadata(tableId, tables[0].Text("Title"), tables[0].Text("Modified"), columns, dimensions);
    }

    private static DimensionMember[] Members(Snapshot snapshot, string dimension)
    {
        DimensionMember[] members =
        [
            .. StatLineEntitySet.Read(snapshot, dimension)
                .Select(row => new DimensionMember(row.RequiredText("Key"), row.Text("Title"))),
        ];
        HashSet<string> keys = new(StringComparer.Ordinal);
        DimensionMember? twice = members.FirstOrDefault(member => !keys.Add(member.Key));
        return members.Length > 0 && twice is null
            ? members
            : throw StatLineErrors.InFile(
                snapshot,
                $"{dimension}.json",
                twice is null ? "The code list is empty" : $"The key '{twice.Key}' occurs twice",
                "one row for each code");
    }
}
