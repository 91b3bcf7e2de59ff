namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>The goals of the programme.</summary>
internal static class GoalsFile
{
    /// <summary>Reads <c>goals.csv</c>.</summary>
    public static CatalogueTable<Goal> Read(CatalogueFolder folder) => folder.Read(
        "goals.csv",
        ["id", "level", "parent_id", "horizon", "title_nl", "title_en", "source", "valid_from"],
        row => new Goal(
            row.Required("id", CellFormats.GoalId) ?? string.Empty,
            row.Required("level", CellFormats.Choice<GoalLevel>()),
            row.OptionalText("parent_id") is { Length: > 0 } parent ? parent : null,
            row.Optional("horizon", CellFormats.Year),
            row.Wording("title"),
            row.Text("source"),
            row.Required("valid_from", CellFormats.Date)));
}
