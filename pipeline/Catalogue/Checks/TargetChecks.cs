using System.Globalization;
using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>target_rules.csv</c>: what a kind of target cannot do without.</summary>
internal static class TargetChecks
{
    private const string ScopeAreas = "scope_areas";

    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<TargetRule> rules = tables.TargetRules;
        Unique.Keys(rules, "id", rule => rule.Id);
        References.Exist(rules, "scope_populations", rule => rule.ScopePopulations, tables.Populations);
        References.Exist(rules, "benchmark_code", rule => [rule.BenchmarkCode], tables.Areas);
        foreach (CatalogueEntry<TargetRule> entry in rules.Entries)
        {
            CheckScope(entry, tables);
            CheckYears(entry);
            CheckAssumption(entry.Row, "baseline_is_assumed", entry.Value.BaselineIsAssumed && entry.Value.BaselineYear is null, "baseline_year");
            CheckAssumption(
                entry.Row, "margin_is_assumed", entry.Value.MarginIsAssumed && entry.Value.MarginPercentagePoints is null, "margin_percentage_points");
            if (entry.Row.IsSound("kind"))
            {
                CheckKind(entry);
            }
        }
    }

    private static void CheckScope(CatalogueEntry<TargetRule> entry, CatalogueTables tables)
    {
        if (tables.Areas.Keys is not { } areas || tables.AreaGroups.Keys is not { } groups)
        {
            return;
        }

        IEnumerable<string> unknown = entry.Value.ScopeAreas
            .Where(scope => !areas.Contains(scope) && !groups.Contains(scope));
        foreach (string scope in unknown)
        {
            entry.Row.Refuse(
                ScopeAreas,
                $"'{scope}' is neither an area nor an area group",
                $"a code in {tables.Areas.File}, or one of the groups {string.Join(", ", groups)}",
                $"Correct the name, or add the group to {tables.AreaGroups.File}.");
        }
    }

    private static void CheckAssumption(CatalogueRow row, string column, bool isWithoutValue, string valueColumn)
    {
        if (isWithoutValue && row.IsSound(valueColumn))
        {
            row.Refuse(column, $"there is no {valueColumn} that could be assumed", $"an empty cell, or a {valueColumn}", "Empty the cell, or fill in the value.");
        }
    }

    private static void CheckYears(CatalogueEntry<TargetRule> entry)
    {
        if (entry.Value is { BaselineYear: { } baseline, TargetYear: { } target } && target <= baseline)
        {
            entry.Row.Refuse(
                "target_year",
                $"'{Text(target)}' is not after baseline_year '{Text(baseline)}'",
                "a later year",
                "Correct one of the two years.");
        }
    }

    private static void CheckKind(CatalogueEntry<TargetRule> entry)
    {
        (CatalogueRow row, TargetRule rule) = entry;
        if (rule.Kind == TargetKind.Absolute && rule.TargetValue is null)
        {
            Need(row, "target_value", "the value to reach, in the indicator's unit, such as 15");
        }

        if (rule.Kind != TargetKind.Absolute && rule.TargetValue is not null)
        {
            row.Refuse(
                "target_value",
                "this kind of target has no stated value; it is computed from the baseline or the benchmark",
                "an empty cell, or the kind absolute",
                "Empty the cell, or correct the kind.");
        }

        if (rule.Kind != TargetKind.GapClosure && (rule.Reference == GapReference.Fixed || rule.ExampleBaselineYears.Count > 0))
        {
            row.Refuse(
                rule.Reference == GapReference.Fixed ? "reference" : "example_baseline_years",
                "only a share of a gap has a reference and examples of baselines",
                "an empty cell, or the kind gap-closure",
                "Empty the cell, or correct the kind.");
        }

        bool comparesAreas = rule.Kind is TargetKind.GapClosure or TargetKind.MatchBenchmark;
        if (rule.Kind is TargetKind.GapClosure or TargetKind.RelativeChange && rule.Share is null)
        {
            Need(row, "share", "a share above 0 and at most 1, such as 0.25");
        }

        if (comparesAreas && rule.BenchmarkCode is null)
        {
            Need(row, "benchmark_code", "the code of the area compared with, such as NL01");
        }
    }

    private static void Need(CatalogueRow row, string column, string expected)
    {
        if (row.IsSound(column))
        {
            row.Refuse(column, "the cell is empty, and this kind of target needs it", expected, "Fill in the cell.");
        }
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
