using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>What is measured.</summary>
internal static class IndicatorsFile
{
    private static readonly string[] _columns =
    [
        "id", "title_nl", "title_en", "definition_nl", "definition_en", "verb_nl", "verb_en", "complement_nl", "complement_en",
        "unit", "decimals", "polarity", "goal_id", "populations", "target_rule_ids", "is_core", "caveat_nl", "caveat_en",
        "valid_from",
    ];

    /// <summary>Reads <c>indicators.csv</c>.</summary>
    public static CatalogueTable<Indicator> Read(CatalogueFolder folder) => folder.Read(
        "indicators.csv",
        _columns,
        row => new Indicator(
            row.Required("id", CellFormats.Id) ?? string.Empty,
            row.Wording("title"),
            row.Wording("definition"),
            row.Wording("verb"),
            row.OptionalWording("complement"),
            row.Text("unit"),
            row.Required("decimals", CellFormats.Decimals),
            row.Required("polarity", CellFormats.Choice<Polarity>()),
            row.OptionalText("goal_id"),
            row.List("populations", CellFormats.Text),
            row.OptionalList("target_rule_ids", CellFormats.Text),
            row.Required("is_core", CellFormats.Flag),
            row.OptionalWording("caveat"),
            row.Required("valid_from", CellFormats.Date)));
}
