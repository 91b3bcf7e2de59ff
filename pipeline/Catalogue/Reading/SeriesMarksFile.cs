namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Breaks in series and exceptional years.</summary>
internal static class SeriesMarksFile
{
    private static readonly string[] _columns =
    [
        "id", "kind", "table_ids", "indicator_ids", "populations", "first_year_after", "label_nl", "label_en",
        "explanation_nl", "explanation_en", "evidence", "usable_because",
    ];

    /// <summary>Reads <c>series_marks.csv</c>.</summary>
    public static CatalogueTable<SeriesMark> Read(CatalogueFolder folder) => folder.Read(
        "series_marks.csv",
        _columns,
        row => new SeriesMark(
            row.Required("id", CellFormats.Id) ?? string.Empty,
            row.Required("kind", CellFormats.Choice<SeriesMarkKind>()),
            row.OptionalList("table_ids", CellFormats.Text),
            row.OptionalList("indicator_ids", CellFormats.Text),
            row.OptionalList("populations", CellFormats.Text),
            row.Required("first_year_after", CellFormats.Year),
            row.Wording("label"),
            row.Wording("explanation"),
            row.Text("evidence"))
        {
            UsableBecause = row.OptionalText("usable_because"),
        });
}
