using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>Reads the columns of a table from <c>DataProperties.json</c>.</summary>
internal static class StatLineColumns
{
    /// <summary>The member that numbers the rows; it stands in every row and in no list of columns.</summary>
    internal const string RowId = "ID";

    private const string SetName = "DataProperties";
    private const string FileName = $"{SetName}.json";
    private const string TopicGroup = "TopicGroup";

    /// <summary>Dimensions, then topics, each in order of position; topic groups are headings, not columns.</summary>
    /// <exception cref="SourceLayoutException">
    /// A column is of an unknown type, or has no key or no position of its own.
    /// </exception>
    internal static IReadOnlyList<PublishedColumn> Read(Snapshot snapshot)
    {
        StatLineEntity[] rows = [.. StatLineEntitySet.Read(snapshot, SetName)];
        StatLineGroups groups = new(rows.Where(row => string.Equals(TypeOf(row), TopicGroup, StringComparison.Ordinal)));
        PublishedColumn[] columns =
        [
            .. rows
                .Where(row => !string.Equals(TypeOf(row), TopicGroup, StringComparison.Ordinal))
                .Select(row => (Column: ToColumn(row, groups), Position: PositionOf(row)))
                .OrderBy(entry => entry.Column.Kind == PublishedColumnKind.Topic)
                .ThenBy(entry => entry.Position)
                .Select(entry => entry.Column),
        ];
        HashSet<string> keys = new(StringComparer.Ordinal) { RowId };
        PublishedColumn? twice = columns.FirstOrDefault(column => !keys.Add(column.Key));
        bool hasBoth = columns.Length > 0
            && columns[0].Kind != PublishedColumnKind.Topic
            && columns[^1].Kind == PublishedColumnKind.Topic;
        return hasBoth && twice is null
            ? columns
            : throw StatLineErrors.InFile(
                snapshot,
                FileName,
                twice is null ? "The table lacks dimensions or topics" : $"The column {twice.Key} occurs twice",
                "dimensions and topics, each key once");
    }

    // Some answers carry the type only as "odata.type": "Cbs.OData.Topic".
    private static string TypeOf(StatLineEntity row)
    {
        string type = row.Text("Type");
        return type.Length > 0 ? type : row.RequiredText("odata.type").Split('.')[^1];
    }

    private static int PositionOf(StatLineEntity row) =>
        row.WholeNumber("Position")
        ?? throw StatLineErrors.InFile(
            row.Snapshot, FileName, $"The column {row.Text("Key")} has no position", "a position for each column");

    private static PublishedColumn ToColumn(StatLineEntity row, StatLineGroups groups)
    {
        PublishedColumnKind kind = KindOf(row);
        return new PublishedColumn(
            row.RequiredText("Key"),
            kind,
            row.Text("Title"),
            row.Text("Description"),
            row.Text("Unit"),
            row.Text("Datatype"),
            row.WholeNumber("Decimals"))
        {
            TitlePath = kind == PublishedColumnKind.Topic ? groups.PathOf(row) : string.Empty,
        };
    }

    private static PublishedColumnKind KindOf(StatLineEntity row) => TypeOf(row) switch
    {
        "Dimension" => PublishedColumnKind.Dimension,
        "TimeDimension" => PublishedColumnKind.TimeDimension,
        "GeoDimension" or "GeoDetail" => PublishedColumnKind.GeoDimension,
        "Topic" => PublishedColumnKind.Topic,
        string other => throw StatLineErrors.InFile(
            row.Snapshot,
            FileName,
            $"The column {row.Text("Key")} is of type {StatLineErrorText.Shorten(other)}",
            "Dimension, TimeDimension, GeoDimension, GeoDetail, Topic or TopicGroup"),
    };
}
