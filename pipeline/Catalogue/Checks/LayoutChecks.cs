using Monitoring.Pipeline.Catalogue.Reading;
using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of the files about files that people drop.</summary>
internal static class LayoutChecks
{
    private static readonly FileColumnRole[] _once =
        [FileColumnRole.Period, FileColumnRole.Level, FileColumnRole.Area, FileColumnRole.Topic, FileColumnRole.Unit, FileColumnRole.Weight];

    // They are said of one figure, and only a long layout has one in a row.
    private static readonly FileColumnRole[] _ofOneFigure = [FileColumnRole.Topic, FileColumnRole.Unit, FileColumnRole.Note];

    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        DroppedFileTables files = tables.DroppedFiles;
        Unique.Keys(files.Layouts, "table_id", layout => layout.TableId);
        Unique.Keys(files.Columns, "column", column => $"{column.TableId} {column.Column.ToUpperInvariant()}");
        Unique.Keys(files.SpecialValues, "text", value => $"{value.SetId} {value.Text}");
        Unique.Keys(files.Profiles, "id", profile => profile.Id);
        References.Exist(files.Layouts, "table_id", layout => [layout.TableId], tables.SourceTables);
        References.Exist(files.Layouts, "special_values", layout => [layout.SpecialValues], files.SpecialValues);
        References.Exist(files.Layouts, "suppression", layout => [layout.Suppression], files.Profiles);
        References.Exist(files.Columns, "table_id", column => [column.TableId], files.Layouts);
        foreach (CatalogueEntry<DeclaredLayout> entry in files.Layouts.Entries)
        {
            CheckMarks(entry);
            CheckColumns(entry, files.Columns);
            CheckDimensions(entry, files.Columns, tables.SourceTables);
        }

        foreach (CatalogueEntry<DeclaredColumn> entry in files.Columns.Entries)
        {
            RefuseRespondents(entry, files.Layouts);
            CheckFigure(entry, files.Columns);
        }
    }

    private static void CheckMarks(CatalogueEntry<DeclaredLayout> entry)
    {
        if (entry.Row.IsSound("decimal_mark") && entry.Value.DecimalMark is not (NumberMark.Comma or NumberMark.Point))
        {
            entry.Row.Refuse("decimal_mark", "this is no mark of decimals", "comma or point", "Correct the cell.");
        }

        if (entry.Row.IsSound("thousands_mark") && entry.Value.ThousandsMark == entry.Value.DecimalMark)
        {
            entry.Row.Refuse(
                "thousands_mark", "thousands and decimals have the same mark", "another mark, or none", "Correct one of the cells.");
        }
    }

    private static void CheckColumns(CatalogueEntry<DeclaredLayout> entry, CatalogueTable<DeclaredColumn> columns)
    {
        List<DeclaredColumn> own = Own(entry, columns);
        foreach (FileColumnRole role in _once.Where(role => own.Count(column => column.Role == role) > 1))
        {
            Refuse(entry, "table_id", $"several columns have the role '{role}'", "one column of that role");
        }

        Require(entry, own, FileColumnRole.Area, true);
        Require(entry, own, FileColumnRole.Value, true);
        Require(entry, own, FileColumnRole.Topic, entry.Value.Shape == FileShape.Long);
        Require(entry, own, FileColumnRole.Weight, entry.Value.Shape == FileShape.Respondents);
        Require(entry, own, FileColumnRole.Level, entry.Value.AreaForm == FileAreaForm.LevelAndNumber);
        RefuseUnlikeShape(entry, own);
    }

    private static void RefuseUnlikeShape(CatalogueEntry<DeclaredLayout> entry, List<DeclaredColumn> own)
    {
        bool isLong = entry.Value.Shape == FileShape.Long;
        if (isLong && own.Count(column => column.Role == FileColumnRole.Value) > 1)
        {
            Refuse(entry, "shape", "a long layout has several columns with figures", "one column of the role value");
        }

        foreach (FileColumnRole role in _ofOneFigure.Where(role => !isLong && own.Exists(column => column.Role == role)))
        {
            Refuse(entry, "shape", $"a column has the role '{role}', which only a long layout has", "shape long, or the role ignored");
        }
    }

    private static void Require(
        CatalogueEntry<DeclaredLayout> entry, List<DeclaredColumn> own, FileColumnRole role, bool isNeeded)
    {
        if (isNeeded && !own.Exists(column => column.Role == role))
        {
            Refuse(entry, "table_id", $"no column has the role '{role}'", "a line with that role in layout_columns.csv");
        }
    }

    // The table's dimensions are found in the file by the same names.
    private static void CheckDimensions(
        CatalogueEntry<DeclaredLayout> entry, CatalogueTable<DeclaredColumn> columns, CatalogueTable<SourceTable> tables)
    {
        SourceTable? table = tables.Values.FirstOrDefault(candidate => string.Equals(candidate.TableId, entry.Value.TableId, StringComparison.Ordinal));
        List<DeclaredColumn> own = Own(entry, columns);
        if (table is null || own.Count == 0)
        {
            return;
        }

        foreach ((FileColumnRole role, string name, string column) in (IEnumerable<(FileColumnRole, string, string)>)
        [
            (FileColumnRole.Area, table.AreaDimension, "area_dimension"),
            (FileColumnRole.Period, table.PeriodDimension, "period_dimension"),
            (FileColumnRole.Population, table.PopulationDimension, "population_dimension"),
        ])
        {
            string declared = entry.Value.Shape == FileShape.Respondents
                ? RespondentChecks.ColumnOf(role)
                : own.Find(candidate => candidate.Role == role)?.Column ?? string.Empty;
            if (!string.Equals(declared, name, StringComparison.Ordinal))
            {
                Refuse(
                    entry, "table_id", $"the first column with role '{role}' is '{declared}', and {column} of the table is '{name}'",
                    "the same name in layout_columns.csv and source_tables.csv");
            }
        }
    }

    private static void RefuseRespondents(CatalogueEntry<DeclaredColumn> entry, CatalogueTable<DeclaredLayout> layouts)
    {
        if (entry.Row.IsSound("role") && entry.Value.Role == FileColumnRole.Weight
            && !layouts.Values.Any(layout => layout.Shape == FileShape.Respondents && string.Equals(layout.TableId, entry.Value.TableId, StringComparison.Ordinal)))
        {
            entry.Row.Refuse(
                "role", "a weight stands in a layout of figures", "a layout of the shape respondents",
                "Correct the shape or the role.");
        }
    }

    private static void CheckFigure(CatalogueEntry<DeclaredColumn> entry, CatalogueTable<DeclaredColumn> columns)
    {
        if (entry.Value is { StandsFor.Length: > 0, Role: FileColumnRole.SampleSize or FileColumnRole.WeightedBase }
            && !columns.Values.Any(column => column.Role == FileColumnRole.Value
                && string.Equals(column.TableId, entry.Value.TableId, StringComparison.Ordinal)
                && string.Equals(column.Column, entry.Value.StandsFor, StringComparison.Ordinal)))
        {
            entry.Row.Refuse(
                "stands_for", $"'{entry.Value.StandsFor}' is no figure of this layout", "the title of a column with role value",
                "Correct the name, or leave it empty when it is about all figures of the row.");
        }
    }

    private static List<DeclaredColumn> Own(CatalogueEntry<DeclaredLayout> entry, CatalogueTable<DeclaredColumn> columns) =>
        [.. columns.Values.Where(column => string.Equals(column.TableId, entry.Value.TableId, StringComparison.Ordinal))];

    private static void Refuse(CatalogueEntry<DeclaredLayout> entry, string column, string what, string expected) =>
        entry.Row.Refuse(column, what, expected, "Compare the layout with a file, for example with 'monitor layout sniff'.");
}
