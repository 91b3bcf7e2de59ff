namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Which column of a table carries which indicator.</summary>
internal static class ColumnMappingsFile
{
    /// <summary>Reads <c>column_mappings.csv</c>.</summary>
    public static CatalogueTable<ColumnMapping> Read(CatalogueFolder folder) => folder.Read(
        "column_mappings.csv",
        ["table_id", "stem", "indicator_id", "asked_years", "asked_populations"],
        row => new ColumnMapping(
            row.Text("table_id"),
            row.Required("stem", CellFormats.Stem) ?? string.Empty,
            row.Text("indicator_id"),
            row.OptionalList("asked_years", CellFormats.Year),
            row.List("asked_populations", CellFormats.Text)));
}
