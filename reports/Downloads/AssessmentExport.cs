using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Downloads;

/// <summary>The judgements of an export as tables.</summary>
/// <param name="words">Words of the export.</param>
internal sealed class AssessmentExport(ReportWords words)
{
    private readonly ExportText _text = words.Export;

    /// <summary>The judgements.</summary>
    public ExportSheet Data(ExportContent.Assessments assessments) =>
        new(_text.DataSheet, _text.AssessmentColumns, [.. assessments.Rows.Select(Row)]);

    /// <summary>Words that changed.</summary>
    public ExportSheet Changes(ExportContent.Assessments assessments) =>
        new(_text.ChangesSheet, _text.StatusChangeColumns, [.. assessments.Changes.Select(ChangeRow)]);

    private ExportCell[] Row(ExportAssessment row) =>
    [
        ExportCell.Of(row.RuleId),
        ExportCell.Of(row.Target),
        ExportCell.Word(CsvWords.State(row.State), _text.State(row.State)),
        ExportCell.Of(row.Indicator.Id),
        ExportCell.Of(row.Indicator.Title),
        ExportCell.Of(row.Scope),
        ExportCell.Of(row.ScopeName),
        ExportCell.Of(row.Population.Id),
        ExportCell.Of(row.Population.Title),
        Word(row.Status.Word),
        ExportCell.Of(string.Join(" ", row.Status.Reasons.Select(words.Status.Reason))),
        ExportCell.Of(string.Join(" ", row.Status.Flags.Select(flag => words.Status.Flag(flag, row.Status.ComparedWith)))),
        ExportCell.Of(row.BaselineYear),
        ExportCell.Of(row.TargetYear),
        ExportCell.Of(row.Status.ComparedWith),
        .. ExportText.NumberNames.Select(name => ExportCell.Of(row.Numbers.TryGetValue(name, out double number) ? number : (double?)null)),
        ExportCell.Of(row.Indicator.Unit),
        ExportCell.Of(row.Id),
    ];

    private ExportCell[] ChangeRow(ExportStatusChange change) =>
    [
        ExportCell.Of(change.ChangedOn),
        ExportCell.Of(change.RuleId),
        ExportCell.Of(change.Indicator.Id),
        ExportCell.Of(change.Indicator.Title),
        ExportCell.Of(change.ScopeName),
        ExportCell.Of(change.Population.Id),
        Word(change.Before),
        change.After is { } after ? Word(after) : ExportCell.Word("not_asked", _text.NoLongerAsked),
    ];

    private ExportCell Word(StatusWord word) => ExportCell.Word(CsvWords.Status(word), words.Status.Word(word));
}
