namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Other spellings of the names of areas.</summary>
internal static class AreaAliasesFile
{
    /// <summary>Reads <c>area_aliases.csv</c>.</summary>
    public static CatalogueTable<AreaAlias> Read(CatalogueFolder folder) => folder.Read(
        "area_aliases.csv",
        ["alias", "code", "evidence"],
        row => new AreaAlias(row.Text("alias"), row.Required("code", CellFormats.Area), row.Text("evidence")));
}
