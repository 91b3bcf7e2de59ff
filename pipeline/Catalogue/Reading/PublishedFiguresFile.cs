namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Key figures as documents print them.</summary>
internal static class PublishedFiguresFile
{
    private static readonly string[] _columns =
    [
        "id", "document", "place", "indicator_id", "indicator_nl", "population_id", "population_nl", "area_code",
        "period", "value", "unit", "source_named", "qualifier", "kind",
    ];

    /// <summary>Reads <c>published_figures.csv</c>.</summary>
    public static CatalogueTable<PublishedFigure> Read(CatalogueFolder folder) => folder.Read(
        "published_figures.csv",
        _columns,
        row => new PublishedFigure(
            row.Required("id", CellFormats.Id) ?? string.Empty,
            row.Text("document"),
            row.Text("place"),
            row.OptionalText("indicator_id"),
            row.Text("indicator_nl"),
            row.OptionalText("population_id"),
            row.OptionalText("population_nl"),
            row.Optional("area_code", CellFormats.Area),
            row.OptionalText("period"),
            row.Required("value", CellFormats.Printed),
            row.Text("unit"),
            row.OptionalText("source_named"),
            row.OptionalText("qualifier"),
            row.Required("kind", CellFormats.Choice<PublishedFigureKind>())));
}
