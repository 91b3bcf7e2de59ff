namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>What the programme's documents say should hold.</summary>
internal static class TargetRulesFile
{
    private static readonly string[] _columns =
    [
        "id", "kind", "title_nl", "title_en", "scope_areas", "scope_populations", "share", "margin_percentage_points",
        "baseline_year", "benchmark_code", "target_year", "state", "source", "left_open_nl", "left_open_en", "valid_from",
        "target_value", "reference", "example_baseline_years", "baseline_is_assumed", "margin_is_assumed",
    ];

    /// <summary>Reads <c>target_rules.csv</c>.</summary>
    public static CatalogueTable<TargetRule> Read(CatalogueFolder folder) => folder.Read(
        "target_rules.csv",
        _columns,
        row => new TargetRule(
            row.Required("id", CellFormats.Id) ?? string.Empty,
            row.Required("kind", CellFormats.Choice<TargetKind>()),
            row.Wording("title"),
            row.List("scope_areas", CellFormats.Text),
            row.List("scope_populations", CellFormats.Text),
            row.Optional("share", CellFormats.Share),
            row.Optional("margin_percentage_points", CellFormats.PercentagePoints),
            row.Optional("baseline_year", CellFormats.Year),
            row.Optional("benchmark_code", CellFormats.Area)?.Value,
            row.Optional("target_year", CellFormats.Year),
            row.Required("state", CellFormats.Choice<TargetState>()),
            row.Text("source"),
            row.OptionalWordings("left_open"),
            row.Required("valid_from", CellFormats.Date))
        {
            TargetValue = row.Optional("target_value", CellFormats.Measure),
            Reference = row.Optional("reference", CellFormats.Choice<GapReference>()) ?? GapReference.Moving,
            ExampleBaselineYears = row.OptionalList("example_baseline_years", CellFormats.Year),
            BaselineIsAssumed = row.Optional("baseline_is_assumed", CellFormats.Flag) ?? false,
            MarginIsAssumed = row.Optional("margin_is_assumed", CellFormats.Flag) ?? false,
        });
}
