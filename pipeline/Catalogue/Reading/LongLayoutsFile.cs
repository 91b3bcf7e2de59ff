namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>How tables with one figure a row are read.</summary>
internal static class LongLayoutsFile
{
    /// <summary>Reads <c>long_layouts.csv</c>.</summary>
    public static CatalogueTable<LongLayout> Read(CatalogueFolder folder) => folder.Read(
        "long_layouts.csv",
        ["table_id", "topic_dimension", "value_column", "size_column", "unit_column", "period_form", "note_columns", "row_filter"],
        row => new LongLayout(
            row.Text("table_id"),
            row.Text("topic_dimension"),
            row.Text("value_column"),
            row.OptionalText("size_column"),
            row.OptionalText("unit_column"),
            row.Required("period_form", CellFormats.Choice<PeriodForm>()),
            row.OptionalList("note_columns", CellFormats.Text),
            row.OptionalList("row_filter", CellFormats.Condition)));
}
