using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Downloads;

/// <summary>The figures of an export as tables; what is withheld has no number in any of them.</summary>
/// <param name="words">Words of the export.</param>
internal sealed class FigureExport(ReportWords words)
{
    private readonly ExportText _text = words.Export;

    /// <summary>The figures.</summary>
    public ExportSheet Data(ExportContent.Figures figures) =>
        new(_text.DataSheet, _text.FigureColumns, [.. figures.Rows.Select(Row)]);

    /// <summary>Figures that their source replaced.</summary>
    public ExportSheet Changes(ExportContent.Figures figures) =>
        new(_text.ChangesSheet, _text.FigureChangeColumns, [.. figures.Changes.Select(ChangeRow)]);

    private ExportCell[] Row(ExportFigure row) =>
    [
        .. About(row),
        .. Value(row.Figure),
        row.Figure is Figure.Known ? ExportCell.Of(row.SampleSize) : ExportCell.Empty,
        ExportCell.Of(row.Indicator.Unit),
        ExportCell.Word(CsvWords.Kind(row.Kind), words.Kind.Name(row.Kind)),
        ExportCell.Word(CsvWords.Quality(row.Quality), _text.Quality(row.Quality)),
        Gap(row.Figure),
        ExportCell.Of(row.Source.TableId),
        ExportCell.Word(row.Source.Title, words.Caption.Title(row.Source)),
        ExportCell.Of(row.Source.RetrievedOn),
        ExportCell.Of(row.KnownSince),
        ExportCell.Of(row.Source.Licence),
        ExportCell.Of(row.Source.SnapshotPath),
        ExportCell.Of(row.OriginId),
        ExportCell.Word(CsvWords.Caution(row.Figure), row.Figure is Figure.Known known ? words.Caution.Named(known) : ""),
    ];

    private ExportCell[] ChangeRow(ExportFigureChange change) =>
    [
        ExportCell.Of(change.ChangedOn),
        .. About(change.Before),
        .. Value(change.Before.Figure),
        Gap(change.Before.Figure),
        .. Value(change.After),
        Gap(change.After),
        ExportCell.Of(change.Before.Indicator.Unit),
        ExportCell.Word(CsvWords.Kind(change.Before.Kind), words.Kind.Name(change.Before.Kind)),
        ExportCell.Of(change.Before.Source.TableId),
        ExportCell.Of(change.Before.OriginId),
    ];

    private ExportCell[] About(ExportFigure row) =>
    [
        ExportCell.Of(row.Indicator.Id),
        ExportCell.Of(row.Indicator.Title),
        ExportCell.Of(row.Area.Code),
        ExportCell.Of(row.Area.Name),
        ExportCell.Word(CsvWords.Level(row.Area.Kind), _text.Level(row.Area.Kind)),
        ExportCell.Of(row.Population.Id),
        ExportCell.Of(row.Population.Title),
        ExportCell.Of(row.Year),
    ];

    private static ExportCell[] Value(Figure figure)
    {
        Figure.Known? known = figure as Figure.Known;
        return [ExportCell.Of(known?.Value), ExportCell.Of(known?.Interval?.Lower), ExportCell.Of(known?.Interval?.Upper)];
    }

    private ExportCell Gap(Figure figure) => ExportCell.Word(CsvWords.Gap(figure), figure switch
    {
        Figure.Known => "",
        Figure.Withheld withheld => words.Gap.Phrase(withheld.Reason),
        _ => _text.Gone,
    });
}
