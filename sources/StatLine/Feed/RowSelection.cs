namespace Monitoring.Sources.StatLine.Feed;

/// <summary>The rows that a scope comes to in one table.</summary>
/// <param name="Filter">Condition in the language of the feed; empty for every row.</param>
/// <param name="Extent">What the origin says was selected; <c>full</c> for every row.</param>
/// <param name="Skipped">What was asked for and does not exist in the table, as sentences.</param>
internal sealed record RowSelection(string Filter, string Extent, IReadOnlyList<string> Skipped)
{
    /// <summary>How an origin says that every row is there.</summary>
    internal const string Full = "full";

    /// <summary>Translates a scope into the codes of a table.</summary>
    /// <exception cref="SourceNotFoundException">The table has none of the areas, or none of the periods.</exception>
    internal static RowSelection Of(
        StatLineScope scope, string table, IReadOnlyList<FeedDimension> dimensions, FeedErrors errors)
    {
        DimensionSelection[] parts =
        [
            DimensionSelection.OfAreas(scope, table, dimensions, errors),
            DimensionSelection.OfPeriods(scope, table, dimensions, errors),
        ];
        string[] missing = [.. parts.SelectMany(part => part.Missing)];
        string filter = Both(parts[0].Condition, parts[1].Condition);
        string absent = missing.Length == 0 ? "" : $" Niet in deze tabel: {string.Join(", ", missing)}.";
        return new RowSelection(
            filter,
            filter.Length == 0 ? Full : $"{scope.Sentence}{absent}",
            [.. parts.SelectMany(part => part.Skipped)]);
    }

    /// <summary>The condition that is true when both are; an empty one is always true.</summary>
    internal static string Both(string one, string other) =>
        one.Length > 0 && other.Length > 0 ? $"{one} and {other}" : one + other;
}
