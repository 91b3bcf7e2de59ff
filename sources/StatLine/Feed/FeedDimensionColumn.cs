using System.Globalization;
using System.Text.RegularExpressions;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>The column of a dimension as <c>DataProperties</c> describes it.</summary>
/// <param name="Key">Name of the column and of the entity set with its codes.</param>
/// <param name="Type">Type without its namespace, for example <c>GeoDetail</c>.</param>
/// <param name="Position">Place among the columns.</param>
internal sealed partial record FeedDimensionColumn(string Key, string Type, int Position)
{
    /// <summary>The members of <c>DataProperties</c> that are read here.</summary>
    internal static readonly string[] Members = ["Key", "Type", "odata.type", "Position"];

    /// <summary>True when the codes are areas.</summary>
    internal bool IsArea => Type is "GeoDimension" or "GeoDetail";

    /// <summary>True when the codes are periods.</summary>
    internal bool IsPeriod => Type is "TimeDimension";

    /// <summary>The dimensions of a table in order of position.</summary>
    /// <exception cref="SourceLayoutException">A column is of an unknown type, or its key cannot be a name.</exception>
    internal static IReadOnlyList<FeedDimensionColumn> Read(IReadOnlyList<FeedPage> pages, FeedErrors errors)
    {
        FeedDimensionColumn[] columns =
        [
            .. pages.SelectMany(page => page.Rows)
                .Select(row => ToColumn(pages[0].Request, row, errors))
                .OfType<FeedDimensionColumn>()
                .OrderBy(column => column.Position),
        ];
        bool areNamesOfTheirOwn = columns.All(column => Name().IsMatch(column.Key) && !IsTaken(column.Key))
            && columns.DistinctBy(column => column.Key, StringComparer.OrdinalIgnoreCase).Count() == columns.Length;
        string names = string.Join(", ", columns.Select(column => $"'{column.Key}'"));
        return columns.Length > 0 && areNamesOfTheirOwn
            ? columns
            : throw errors.Layout(
                pages[0].Request,
                $"the dimensions are called {StatLineErrorText.Shorten(names)}",
                "one dimension or more, each with a name of its own in letters, digits and '_'");
    }

    private static FeedDimensionColumn? ToColumn(FeedRequest request, FeedRow row, FeedErrors errors)
    {
        string type = row["Type"].Length > 0 ? row["Type"] : row["odata.type"].Split('.')[^1];
        return type switch
        {
            "Dimension" or "TimeDimension" or "GeoDimension" or "GeoDetail" =>
                new FeedDimensionColumn(row["Key"], type, PositionOf(row)),
            "Topic" or "TopicGroup" => null,
            _ => throw errors.Layout(
                request,
                $"the column {StatLineErrorText.Shorten(row["Key"])} is of type '{StatLineErrorText.Shorten(type)}'",
                "Dimension, TimeDimension, GeoDimension, GeoDetail, Topic or TopicGroup"),
        };
    }

    // The reader of the snapshot refuses a table without positions; here they only give the order of the files.
    private static int PositionOf(FeedRow row) =>
        int.TryParse(row["Position"], CultureInfo.InvariantCulture, out int position)
            ? position
            : int.MaxValue;

    private static bool IsTaken(string key) => TableSets.Fixed.Contains(key, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]{0,99}\z", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Name();
}
