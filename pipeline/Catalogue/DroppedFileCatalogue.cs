using System.Text;
using System.Text.Json;
using Monitoring.Sources.Files;
using Monitoring.Sources.SurveyFigures;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>What the catalogue says of files that people drop.</summary>
internal sealed record DroppedFileCatalogue(
    IReadOnlyList<DeclaredLayout> Layouts,
    IReadOnlyList<DeclaredColumn> Columns,
    IReadOnlyList<SpecialValue> SpecialValues,
    IReadOnlyList<SuppressionProfile> Profiles)
{
    /// <summary>The codebooks of files with one respondent a row.</summary>
    public IReadOnlyList<RespondentQuestion> Questions { get; init; } = [];

    /// <summary>A catalogue without layouts.</summary>
    public static DroppedFileCatalogue Empty { get; } = new([], [], [], []);

    /// <summary>The layout of a dataset; null when its figures do not come from dropped files.</summary>
    public DeclaredLayout? LayoutOf(string tableId) =>
        Layouts.FirstOrDefault(layout => string.Equals(layout.TableId, tableId, StringComparison.Ordinal));

    /// <summary>The rule for showing figures of a layout; null when it has none.</summary>
    public SuppressionProfile? ProfileOf(DeclaredLayout layout) =>
        Profiles.FirstOrDefault(profile => string.Equals(profile.Id, layout.Suppression, StringComparison.Ordinal));

    /// <summary>True for a dataset whose files have one respondent a row.</summary>
    public bool IsOfRespondents(string tableId) => LayoutOf(tableId) is { Shape: FileShape.Respondents };

    /// <summary>The codebook of a dataset; empty when its files are figures.</summary>
    public IReadOnlyList<RespondentQuestion> QuestionsOf(string tableId) =>
        [.. Questions.Where(question => string.Equals(question.TableId, tableId, StringComparison.Ordinal))];

    /// <summary>The texts that stand in the place of figures in a layout.</summary>
    public IEnumerable<SpecialValue> SpecialsOf(DeclaredLayout layout) =>
        SpecialValues.Where(value => string.Equals(value.SetId, layout.SpecialValues, StringComparison.Ordinal));

    /// <summary>A layout as the readers of files take it.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="divisionYear">Year of the area division of its dataset.</param>
    public FileLayout ToFileLayout(DeclaredLayout layout, int divisionYear) => new(
        new FileForm(DelimiterOf(layout.Delimiter), layout.Encoding, DecimalMarkOf(layout), layout.Sheet)
        {
            DateForm = layout.DateForm == PeriodForm.DutchDate ? "dd-MM-yyyy" : "yyyy-MM-dd",
        },
        layout.Shape,
        layout.HeaderRow,
        [.. ColumnsOf(layout.TableId).Select(column => new FileColumn(column.Column, column.Role, column.StandsFor))],
        layout.AreaForm,
        divisionYear)
    {
        PeopleLeftOut = layout.PeopleLeftOut,
    };

    /// <summary>How a dataset with one figure a row is read; null when its files have another shape.</summary>
    public LongLayout? LongLayoutOf(string tableId)
    {
        if (IsOfRespondents(tableId))
        {
            return new LongLayout(
                tableId, SurveyFigureColumns.Topic, SurveyFigureColumns.Value, string.Empty, string.Empty, PeriodForm.Year,
                [SurveyFigureColumns.EffectiveNumber, SurveyFigureColumns.MissingPercentage], []);
        }

        if (LayoutOf(tableId) is not { Shape: FileShape.Long } layout)
        {
            return null;
        }

        FileColumn value = ToFileLayout(layout, divisionYear: 0).Columns.First(column => column.Role == FileColumnRole.Value);
        string topic = ColumnsOf(tableId).First(column => column.Role == FileColumnRole.Topic).Column;
        string unit = ColumnsOf(tableId).FirstOrDefault(column => column.Role == FileColumnRole.Unit)?.Column ?? string.Empty;
        return new LongLayout(
            tableId, topic, value.Key, string.Empty, unit, layout.DateForm,
            [.. ColumnsOf(tableId).Where(column => column.Role == FileColumnRole.Note).Select(column => column.Column)], []);
    }

    /// <summary>Everything that decides how a dataset's files are read, as text that changes when it does.</summary>
    public string ReadingOf(string tableId)
    {
        if (LayoutOf(tableId) is not { } layout)
        {
            return string.Empty;
        }

        return new StringBuilder(JsonSerializer.Serialize(layout))
            .Append(JsonSerializer.Serialize(ColumnsOf(tableId)))
            .Append(JsonSerializer.Serialize(SpecialsOf(layout)))
            .Append(JsonSerializer.Serialize(ProfileOf(layout)))
            .Append(JsonSerializer.Serialize(QuestionsOf(tableId)))
            .ToString();
    }

    /// <summary>The mark of decimals.</summary>
    public static char DecimalMarkOf(DeclaredLayout layout) => layout.DecimalMark == NumberMark.Comma ? ',' : '.';

    /// <summary>The columns of a dataset's files, in catalogue order.</summary>
    public IEnumerable<DeclaredColumn> ColumnsOf(string tableId) =>
        Columns.Where(column => string.Equals(column.TableId, tableId, StringComparison.Ordinal));

    private static char DelimiterOf(ColumnDelimiter delimiter) => delimiter switch
    {
        ColumnDelimiter.Comma => ',',
        ColumnDelimiter.Tab => '\t',
        ColumnDelimiter.Bar => '|',
        _ => ';',
    };
}
