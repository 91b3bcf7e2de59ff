namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Names of other places that are left out on purpose.</summary>
internal static class AreaExclusionsFile
{
    /// <summary>Reads <c>area_exclusions.csv</c>.</summary>
    public static CatalogueTable<AreaExclusion> Read(CatalogueFolder folder) => folder.Read(
        "area_exclusions.csv", ["name", "reason"], row => new AreaExclusion(row.Text("name"), row.Text("reason")));
}
