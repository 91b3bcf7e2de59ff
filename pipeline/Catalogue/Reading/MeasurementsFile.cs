namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Surveys and registrations that are repeated.</summary>
internal static class MeasurementsFile
{
    private static readonly string[] _columns =
    [
        "id", "title_nl", "title_en", "owner", "table_ids", "interval_years", "publication_lag_years", "note_nl", "note_en",
        "evidence", "valid_from",
    ];

    /// <summary>Reads <c>measurements.csv</c>.</summary>
    public static CatalogueTable<Measurement> Read(CatalogueFolder folder) => folder.Read(
        "measurements.csv",
        _columns,
        row => new Measurement(
            row.Required("id", CellFormats.Id) ?? string.Empty,
            row.Wording("title"),
            row.Text("owner"),
            row.OptionalList("table_ids", CellFormats.Text),
            row.Optional("interval_years", CellFormats.YearCount),
            row.Optional("publication_lag_years", CellFormats.YearCount),
            row.OptionalWording("note"),
            row.Text("evidence"),
            row.Required("valid_from", CellFormats.Date)));
}
