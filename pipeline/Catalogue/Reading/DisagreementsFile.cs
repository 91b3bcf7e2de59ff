namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Why sources differ, and which of them is followed.</summary>
internal static class DisagreementsFile
{
    /// <summary>Reads <c>disagreements.csv</c>.</summary>
    public static CatalogueTable<DisagreementEntry> Read(CatalogueFolder folder) => folder.Read(
        "disagreements.csv",
        ["id", "indicator_ids", "used", "other", "reason_nl", "reason_en", "valid_from"],
        row => new DisagreementEntry(
            row.Required("id", CellFormats.Id) ?? string.Empty,
            row.OptionalList("indicator_ids", CellFormats.Text),
            row.List("used", CellFormats.Text),
            row.List("other", CellFormats.Text),
            row.Text("reason_nl"),
            row.Text("reason_en"),
            row.Required("valid_from", CellFormats.Date))
        {
            Line = row.Line,
        });
}
