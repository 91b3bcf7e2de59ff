namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Figures that the team records itself.</summary>
internal static class RegisterFile
{
    /// <summary>Name of the file, and of the source and table that its figures are imported as.</summary>
    public const string Source = "register";

    /// <summary>Reads <c>register.csv</c>.</summary>
    public static CatalogueTable<RegisterEntry> Read(CatalogueFolder folder) => folder.Read(
        $"{Source}.csv",
        ["indicator_id", "area_code", "population_id", "year", "value", "recorded_on", "owner", "evidence", "note"],
        row => new RegisterEntry(
            row.Text("indicator_id"),
            row.Required("area_code", CellFormats.Area),
            row.Text("population_id"),
            row.Required("year", CellFormats.Year),
            row.Required("value", CellFormats.Printed),
            row.Required("recorded_on", CellFormats.Date),
            row.Text("owner"),
            row.Text("evidence"),
            row.OptionalText("note")));
}
