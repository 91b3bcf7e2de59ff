using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>The catalogue files about files that people drop, before they are compared with the others.</summary>
internal sealed record DroppedFileTables(
    CatalogueTable<DeclaredLayout> Layouts,
    CatalogueTable<DeclaredColumn> Columns,
    CatalogueTable<SpecialValue> SpecialValues,
    CatalogueTable<SuppressionProfile> Profiles)
{
    /// <summary>Reads the four files.</summary>
    public static DroppedFileTables Read(CatalogueFolder folder) =>
        new(ReadLayouts(folder), ReadColumns(folder), ReadSpecialValues(folder), ReadProfiles(folder));

    /// <summary>What they say; only to be used when nothing is wrong with them.</summary>
    public DroppedFileCatalogue ToCatalogue() => new(Layouts.Values, Columns.Values, SpecialValues.Values, Profiles.Values);

    private static CatalogueTable<DeclaredLayout> ReadLayouts(CatalogueFolder folder) => folder.Read(
        "layouts.csv",
        [
            "table_id", "file_names", "shape", "sheet", "header_row", "delimiter", "encoding", "decimal_mark",
            "thousands_mark", "date_form", "area_form", "special_values", "suppression", "people_left_out",
        ],
        row => new DeclaredLayout(
            row.Text("table_id"),
            row.List("file_names", CellFormats.FileNamePattern),
            row.Required("shape", CellFormats.Choice<FileShape>()),
            row.OptionalText("sheet"),
            row.Required("header_row", CellFormats.HeaderRow),
            row.Required("delimiter", CellFormats.Choice<ColumnDelimiter>()),
            row.Required("encoding", CellFormats.Choice<FileEncoding>()),
            row.Required("decimal_mark", CellFormats.Choice<NumberMark>()),
            row.Required("thousands_mark", CellFormats.Choice<NumberMark>()),
            row.Required("date_form", CellFormats.Choice<PeriodForm>()),
            row.Required("area_form", CellFormats.Choice<FileAreaForm>()),
            row.OptionalText("special_values"),
            row.OptionalText("suppression"),
            row.OptionalList("people_left_out", CellFormats.Text)));

    private static CatalogueTable<DeclaredColumn> ReadColumns(CatalogueFolder folder) => folder.Read(
        "layout_columns.csv",
        ["table_id", "column", "role", "stands_for"],
        row => new DeclaredColumn(
            row.Text("table_id"),
            row.Text("column"),
            row.Required("role", CellFormats.Choice<FileColumnRole>()),
            row.OptionalText("stands_for")));

    private static CatalogueTable<SpecialValue> ReadSpecialValues(CatalogueFolder folder) => folder.Read(
        "special_values.csv",
        ["set_id", "text", "meaning"],
        row => new SpecialValue(
            row.Required("set_id", CellFormats.Id) ?? string.Empty,
            row.Text("text"),
            row.Required("meaning", CellFormats.Choice<SpecialMeaning>())));

    private static CatalogueTable<SuppressionProfile> ReadProfiles(CatalogueFolder folder) => folder.Read(
        "suppression_profiles.csv",
        ["id", "minimum_respondents", "minimum_cell", "minimum_complement", "source"],
        row => new SuppressionProfile(
            row.Required("id", CellFormats.Id) ?? string.Empty,
            row.Required("minimum_respondents", CellFormats.Respondents),
            row.Required("minimum_cell", CellFormats.Respondents),
            row.Required("minimum_complement", CellFormats.Respondents),
            row.Text("source")));
}
