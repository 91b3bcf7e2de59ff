namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Notes in words beside the figures.</summary>
internal static class InsightsFile
{
    /// <summary>Reads <c>insights.csv</c>.</summary>
    public static CatalogueTable<Insight> Read(CatalogueFolder folder) => folder.Read(
        "insights.csv",
        ["id", "date", "text_nl", "text_en", "indicator_id", "area_code", "goal_id", "author_role"],
        row => new Insight(
            row.Required("id", CellFormats.Id) ?? string.Empty,
            row.Required("date", CellFormats.Date),
            row.Wording("text"),
            row.OptionalText("indicator_id"),
            row.Optional("area_code", CellFormats.Area),
            row.OptionalText("goal_id"),
            row.Text("author_role")));
}
