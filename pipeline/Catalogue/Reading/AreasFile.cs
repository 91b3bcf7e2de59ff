namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>The areas of the statistical division.</summary>
internal static class AreasFile
{
    /// <summary>Reads <c>areas.csv</c>.</summary>
    public static CatalogueTable<Area> Read(CatalogueFolder folder) => folder.Read(
        "areas.csv",
        ["code", "name_nl", "name_en", "parent_code", "first_division", "last_division"],
        row => new Area(
            row.Required("code", CellFormats.Area),
            row.Text("name_nl"),
            row.OptionalText("name_en"),
            row.Optional("parent_code", CellFormats.Area),
            row.Required("first_division", CellFormats.Year),
            row.Required("last_division", CellFormats.Year)));
}
