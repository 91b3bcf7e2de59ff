namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>What is done for the goals.</summary>
internal static class EffortsFile
{
    private static readonly string[] _columns =
    [
        "id", "goal_id", "title_nl", "title_en", "status", "start_year", "end_year", "owner", "client", "areas",
        "target_group_nl", "target_group_en", "funding_end_year", "source", "valid_from",
    ];

    /// <summary>Reads <c>efforts.csv</c>.</summary>
    public static CatalogueTable<Effort> Read(CatalogueFolder folder) => folder.Read(
        "efforts.csv",
        _columns,
        row => new Effort(
            row.Required("id", CellFormats.Id) ?? string.Empty,
            row.Required("goal_id", CellFormats.GoalId) ?? string.Empty,
            row.Wording("title"),
            row.Optional("status", CellFormats.Choice<EffortStatus>()),
            row.Optional("start_year", CellFormats.Year),
            row.Optional("end_year", CellFormats.Year),
            row.OptionalText("owner"),
            row.OptionalText("client"),
            row.OptionalList("areas", CellFormats.Text),
            row.OptionalWording("target_group"),
            row.Optional("funding_end_year", CellFormats.Year),
            row.Text("source"),
            row.Required("valid_from", CellFormats.Date)));
}
