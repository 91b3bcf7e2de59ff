namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>The groups of people that figures are about.</summary>
internal static class PopulationsFile
{
    /// <summary>Reads <c>populations.csv</c>.</summary>
    public static CatalogueTable<Population> Read(CatalogueFolder folder) => folder.Read(
        "populations.csv",
        ["id", "title_nl", "title_en", "noun_nl", "noun_en", "is_whole", "continued_by"],
        row => new Population(
            row.Required("id", CellFormats.PopulationId) ?? string.Empty,
            row.Wording("title"),
            row.Wording("noun"),
            row.Required("is_whole", CellFormats.Flag),
            row.OptionalText("continued_by") is { Length: > 0 } id ? id : null));
}
