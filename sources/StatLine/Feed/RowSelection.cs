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
        List<string> missing = [];
        List<string> notes = [];
        List<string> conditions = [];
        if (scope.SelectsAreas)
        {
            AddAreas(dimensions.FirstOrDefault(dimension => dimension.Column.IsArea));
        }

        if (scope.Periods.Count > 0)
        {
            AddPeriods(dimensions.FirstOrDefault(dimension => dimension.Column.IsPeriod));
        }

        string absent = missing.Count == 0 ? "" : $" Niet in deze tabel: {string.Join(", ", missing)}.";
        return new RowSelection(
            string.Join(" and ", conditions), conditions.Count == 0 ? Full : $"{scope.Sentence}{absent}", notes);

        void AddAreas(FeedDimension? areas) =>
            Add(areas, "areas", areas is null ? [] : [.. Municipality(scope, areas), .. Exactly(areas, scope.AreaCodes)]);

        void AddPeriods(FeedDimension? periods) =>
            Add(periods, "periods", periods is null ? [] : Exactly(periods, scope.Periods));

        void Add(FeedDimension? dimension, string what, IReadOnlyList<(string Code, string? Condition)> parts)
        {
            if (dimension is null)
            {
                notes.Add($"The table has no dimension with {what}; it was retrieved without a selection of {what}.");
                return;
            }

            string[] found = [.. parts.Select(part => part.Condition).OfType<string>()];
            string[] unknown = [.. parts.Where(part => part.Condition is null).Select(part => part.Code)];
            missing.AddRange(unknown);
            notes.AddRange(unknown.Select(code => $"The dimension {dimension.Column.Key} does not have {code}; it was left out."));
            conditions.Add(found.Length switch
            {
                0 => throw errors.NothingSelected(table, what, dimension.Column.Key),
                1 => found[0],
                _ => $"({string.Join(" or ", found)})",
            });
        }
    }

    // GM0935, WK093503 and BU09350303 share the four digits behind their prefix.
    private static IEnumerable<(string Code, string? Condition)> Municipality(StatLineScope scope, FeedDimension areas)
    {
        if (scope.Municipality.Length > 0)
        {
            string digits = scope.MunicipalityDigits;
            bool exists = areas.RawKeys.Any(key => key.Length >= 6 && key.AsSpan(2, 4).SequenceEqual(digits));
            yield return (scope.Municipality, exists ? $"substring({areas.Column.Key},2,4) eq '{digits}'" : null);
        }
    }

    private static IReadOnlyList<(string Code, string? Condition)> Exactly(
        FeedDimension dimension, IReadOnlyList<string> codes) =>
        [
            .. codes.Distinct(StringComparer.Ordinal)
                .Select(code => (code, dimension.RawKeyOf(code) is { } raw ? dimension.IsExactly(raw) : null)),
        ];
}
