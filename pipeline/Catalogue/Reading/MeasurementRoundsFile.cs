namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Each time that a measurement was held, or is expected.</summary>
internal static class MeasurementRoundsFile
{
    /// <summary>Reads <c>measurement_rounds.csv</c>.</summary>
    public static CatalogueTable<MeasurementRound> Read(CatalogueFolder folder) => folder.Read(
        "measurement_rounds.csv",
        ["measurement_id", "year", "kind", "certainty", "published", "evidence"],
        row => new MeasurementRound(
            row.Text("measurement_id"),
            row.Required("year", CellFormats.Year),
            row.Required("kind", CellFormats.Choice<RoundKind>()),
            row.Required("certainty", CellFormats.Choice<RoundCertainty>()),
            row.OptionalText("published"),
            row.Text("evidence")));
}
