namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>The groups of people that figures are about.</summary>
internal static class PopulationsFile
{
    /// <summary>Reads <c>populations.csv</c>.</summary>
    public static CatalogueTable<Population> Read(CatalogueFolder folder) => folder.Read(
        "populations.csv",
        ["id", "title_nl", "noun_nl", "is_whole", "continued_by"],
        row => new Population(
            row.Required("id", CellFormats.PopulationId) ?? string.Empty,
            row.Text("title_nl"),
            row.Text("noun_nl"),
            row.Required("is_whole", CellFormats.Flag),
            row.OptionalText("continued_by") is { Length: > 0 } id ? id : null));
}
