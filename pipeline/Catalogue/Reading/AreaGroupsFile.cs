namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Sets of areas for which targets or attention are adopted.</summary>
internal static class AreaGroupsFile
{
    /// <summary>Reads <c>area_groups.csv</c>.</summary>
    public static CatalogueTable<AreaGroup> Read(CatalogueFolder folder) => folder.Read(
        "area_groups.csv",
        ["id", "title_nl", "title_en", "codes", "is_priority", "source", "valid_from"],
        row => new AreaGroup(
            row.Required("id", CellFormats.Id) ?? string.Empty,
            row.Wording("title"),
            row.List("codes", CellFormats.Area),
            row.Required("is_priority", CellFormats.Flag),
            row.Text("source"),
            row.Required("valid_from", CellFormats.Date)));
}
