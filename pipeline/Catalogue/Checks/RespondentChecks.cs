using Monitoring.Pipeline.Catalogue.Reading;
using Monitoring.Pipeline.Survey;
using Monitoring.Sources.Files;
using Monitoring.Sources.SurveyFigures;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of layouts with one respondent a row and of their codebooks in <c>respondent_questions.csv</c>.</summary>
internal static class RespondentChecks
{
    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<RespondentQuestion> questions = tables.DroppedFiles.Questions;
        References.Exist(questions, "table_id", question => [question.TableId], tables.DroppedFiles.Layouts);
        References.Exist(questions, "indicator_id", question => [question.IndicatorId], tables.Indicators);
        Unique.Keys(questions, "indicator_id", question => $"{question.TableId} {question.IndicatorId}");
        foreach (CatalogueEntry<RespondentQuestion> entry in questions.Entries)
        {
            CheckCodes(entry);
            CheckColumn(entry, tables.DroppedFiles.Columns);
        }

        foreach (CatalogueEntry<DeclaredLayout> entry in tables.DroppedFiles.Layouts.Entries)
        {
            if (entry.Row.IsSound("shape") && entry.Value.Shape == FileShape.Respondents)
            {
                CheckLayout(entry, tables);
            }
            else if (entry.Row.IsSound("area_form") && entry.Value.AreaForm == FileAreaForm.Postcode)
            {
                entry.Row.Refuse("area_form", "postcodes stand in a layout of figures", "level-and-number or code-or-name", "Correct the cell.");
            }
        }
    }

    /// <summary>The column of the estimated figures that a role's dimension must be named after.</summary>
    public static string ColumnOf(FileColumnRole role) => role switch
    {
        FileColumnRole.Area => SurveyFigureColumns.Area,
        FileColumnRole.Period => SurveyFigureColumns.Period,
        _ => SurveyFigureColumns.Population,
    };

    private static void CheckCodes(CatalogueEntry<RespondentQuestion> entry)
    {
        List<string> codes = [.. entry.Value.Codes];
        if (codes.Count != codes.Distinct(StringComparer.Ordinal).Count())
        {
            entry.Row.Refuse("yes", "a code stands in two lists", "each code in one list", "Correct the codebook.");
        }

        if ((entry.Value.Yes.Count == 0) != (entry.Value.No.Count == 0))
        {
            entry.Row.Refuse("no", "there are codes that count and none that do not, or none that count", "both lists, or neither for numbers", "Complete the codebook.");
        }
    }

    private static void CheckColumn(CatalogueEntry<RespondentQuestion> entry, CatalogueTable<DeclaredColumn> columns)
    {
        if (!columns.Values.Any(column => column.Role == FileColumnRole.Value
            && string.Equals(column.TableId, entry.Value.TableId, StringComparison.Ordinal)
            && string.Equals(column.Column, entry.Value.Column, StringComparison.Ordinal)))
        {
            entry.Row.Refuse("column", $"'{entry.Value.Column}' is no figure of this layout", "the title of a column with role value", "Correct the name.");
        }
    }

    // Without a minimum every answer of a single person would be a figure.
    private static void CheckLayout(CatalogueEntry<DeclaredLayout> entry, CatalogueTables tables)
    {
        DeclaredLayout layout = entry.Value;
        if (layout.Suppression.Length == 0)
        {
            entry.Row.Refuse("suppression", "a layout of respondents has no profile", "a profile of suppression_profiles.csv", "Name the profile of the supplier.");
        }

        if (!tables.DroppedFiles.Questions.Values.Any(question => string.Equals(question.TableId, layout.TableId, StringComparison.Ordinal)))
        {
            entry.Row.Refuse("table_id", "no question of this layout has a codebook", "lines in respondent_questions.csv", "Add the codebook.");
        }

        if (tables.SourceTables.Values.Any(table => string.Equals(table.TableId, layout.TableId, StringComparison.Ordinal) && table.FixedPeriod is null))
        {
            entry.Row.Refuse("table_id", "the dataset has no fixed year", "fixed_period in source_tables.csv: a wave is of one year", "Fill the year in.");
        }

        if (!tables.PopulationKeys.Values.Any(key => string.Equals(key.TableId, layout.TableId, StringComparison.Ordinal)
            && string.Equals(key.Key, RespondentPopulations.Everybody, StringComparison.Ordinal)))
        {
            entry.Row.Refuse("table_id", "it is not said which population all respondents are in", $"a line with key {RespondentPopulations.Everybody} in population_keys.csv", "Add the line.");
        }
    }
}
