namespace Monitoring.Sources.StatLine.Feed;

/// <summary>What a scope comes to in one dimension of a table.</summary>
/// <param name="Condition">Condition in the language of the feed; empty when nothing is selected here.</param>
/// <param name="Missing">Codes that were asked for and that the dimension does not have.</param>
/// <param name="Skipped">What was left out, as sentences.</param>
internal sealed record DimensionSelection(
    string Condition, IReadOnlyList<string> Missing, IReadOnlyList<string> Skipped)
{
    private const string Areas = "areas";
    private const string Periods = "periods";

    private static readonly DimensionSelection _nothing = new("", [], []);

    /// <summary>The areas of a scope.</summary>
    /// <exception cref="SourceNotFoundException">The table has none of them.</exception>
    internal static DimensionSelection OfAreas(
        StatLineScope scope, string table, IReadOnlyList<FeedDimension> dimensions, FeedErrors errors)
    {
        if (!scope.SelectsAreas)
        {
            return _nothing;
        }

        return dimensions.FirstOrDefault(dimension => dimension.Column.IsArea) is { } areas
            ? Of(areas, [.. Municipality(scope, areas), .. Exactly(areas, scope.AreaCodes)])
                ?? throw errors.NothingSelected(table, Areas, areas.Column.Key)
            : WithoutDimension(Areas);
    }

    /// <summary>The periods of a scope.</summary>
    /// <exception cref="SourceNotFoundException">The table has none of them.</exception>
    internal static DimensionSelection OfPeriods(
        StatLineScope scope, string table, IReadOnlyList<FeedDimension> dimensions, FeedErrors errors)
    {
        if (scope.Periods.Count == 0)
        {
            return _nothing;
        }

        return dimensions.FirstOrDefault(dimension => dimension.Column.IsPeriod) is { } periods
            ? Of(periods, [.. Exactly(periods, scope.Periods)])
                ?? throw errors.NothingSelected(table, Periods, periods.Column.Key)
            : WithoutDimension(Periods);
    }

    private static DimensionSelection WithoutDimension(string what) =>
        new("", [], [$"The table has no dimension with {what}; it was retrieved without a selection of {what}."]);

    // Null when the dimension has none of the codes.
    private static DimensionSelection? Of(
        FeedDimension dimension, IReadOnlyList<(string Code, string? Condition)> parts)
    {
        string[] conditions = [.. parts.Select(part => part.Condition).OfType<string>()];
        string[] missing = [.. parts.Where(part => part.Condition is null).Select(part => part.Code)];
        return conditions.Length == 0
            ? null
            : new DimensionSelection(
                conditions.Length == 1 ? conditions[0] : $"({string.Join(" or ", conditions)})",
                missing,
                [
                    .. missing.Select(
                        code => $"The dimension {dimension.Column.Key} does not have {code}; it was left out."),
                ]);
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

    private static IEnumerable<(string Code, string? Condition)> Exactly(
        FeedDimension dimension, IReadOnlyList<string> codes) =>
        codes.Distinct(StringComparer.Ordinal)
            .Select(code => (code, dimension.RawKeyOf(code) is { } raw ? dimension.IsExactly(raw) : null));
}
