namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Which key of a table stands for which population.</summary>
internal static class PopulationKeysFile
{
    /// <summary>Reads <c>population_keys.csv</c>.</summary>
    public static CatalogueTable<PopulationKey> Read(CatalogueFolder folder) => folder.Read(
        "population_keys.csv",
        ["table_id", "key", "population_id"],
        row => new PopulationKey(row.Text("table_id"), row.Text("key"), row.Text("population_id")));
}
