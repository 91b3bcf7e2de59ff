using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>The published tables that are imported.</summary>
internal static class SourceTablesFile
{
    private static readonly string[] _columns =
    [
        "table_id", "source_id", "title_nl", "title_en", "estimate_kind", "division_year", "area_dimension", "period_dimension",
        "fixed_period", "population_dimension", "fixed_population", "margin_dimension", "value_key",
        "series", "preference", "valid_from",
    ];

    /// <summary>Reads <c>source_tables.csv</c>.</summary>
    public static CatalogueTable<SourceTable> Read(CatalogueFolder folder) => folder.Read(
        "source_tables.csv",
        _columns,
        row => new SourceTable(
            row.Required("source_id", CellFormats.Id) ?? string.Empty,
            row.Text("table_id"),
            row.Wording("title"),
            row.Required("estimate_kind", CellFormats.Choice<EstimateKind>()),
            row.Required("division_year", CellFormats.Year),
            row.Text("area_dimension"),
            row.OptionalText("period_dimension"),
            row.Optional("fixed_period", CellFormats.Year),
            row.OptionalText("population_dimension"),
            row.OptionalText("fixed_population"),
            row.OptionalText("margin_dimension"),
            row.OptionalText("value_key"),
            row.Text("series"),
            row.Required("preference", CellFormats.Preference),
            row.Required("valid_from", CellFormats.Date)));
}
