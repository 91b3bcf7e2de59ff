using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Downloads;

/// <summary>The four tables of an export.</summary>
internal sealed class ExportSheets
{
    /// <summary>Lays out an export.</summary>
    public ExportSheets(ExportBook book)
    {
        ReportWords words = new(book.Language);
        (Data, Changes) = book.Content switch
        {
            ExportContent.Figures figures => (new FigureExport(words).Data(figures), new FigureExport(words).Changes(figures)),
            ExportContent.Assessments judged => (new AssessmentExport(words).Data(judged), new AssessmentExport(words).Changes(judged)),
            _ => throw new InvalidOperationException("An export holds figures or judgements."),
        };
        Readme = ReadmeOf(book, words.Export, words.Numbers);
        Metadata = MetadataOf(book, words, [.. Data.Columns.Concat(Changes.Columns).DistinctBy(column => column.Key, StringComparer.Ordinal)]);
    }

    /// <summary>What a reader must know first.</summary>
    public ExportSheet Readme { get; }

    /// <summary>The figures or judgements.</summary>
    public ExportSheet Data { get; }

    /// <summary>Indicators, sources and columns.</summary>
    public ExportSheet Metadata { get; }

    /// <summary>What changed since it was first known.</summary>
    public ExportSheet Changes { get; }

    /// <summary>All of them, in the order of the workbook.</summary>
    public IReadOnlyList<ExportSheet> All => [Readme, Data, Metadata, Changes];

    private static ExportSheet ReadmeOf(ExportBook book, ExportText text, ReportNumbers numbers) => new(
        text.ReadmeSheet, text.ReadmeColumns, [.. text.Readme(book, numbers).Select(line => (ExportCell[])[ExportCell.Of(line.Subject), ExportCell.Of(line.Text)])]);

    private static ExportSheet MetadataOf(ExportBook book, ReportWords words, IReadOnlyList<ExportColumn> columns) => new(
        words.Export.MetadataSheet,
        words.Export.MetadataColumns,
        [
            .. book.Indicators.Select(indicator => (ExportCell[])
            [
                ExportCell.Word("indicator", words.Export.IndicatorRow),
                ExportCell.Of(indicator.Label.Id),
                ExportCell.Of(indicator.Label.Title),
                ExportCell.Of(string.Join(" ", new[] { indicator.Definition, indicator.Caveat }.Where(part => part.Length > 0))),
                ExportCell.Of(indicator.Label.Unit),
                .. Enumerable.Repeat(ExportCell.Empty, 4),
            ]),
            .. book.Sources.Select(source => (ExportCell[])
            [
                ExportCell.Word("source", words.Export.SourceRow),
                ExportCell.Of(source.TableId),
                ExportCell.Of(words.Caption.Title(source)),
                ExportCell.Of(string.Join(" ", source.Reconstructed.Prepend(words.Caption.Citation(source)))),
                ExportCell.Empty,
                ExportCell.Of(source.Licence),
                ExportCell.Of(source.Url),
                ExportCell.Of(source.RetrievedOn),
                ExportCell.Of(source.ContentDigest),
            ]),
            .. columns.Select(column => (ExportCell[])
            [
                ExportCell.Word("column", words.Export.ColumnRow),
                ExportCell.Of(column.Key),
                ExportCell.Of(column.Title),
                ExportCell.Of(column.Meaning),
                .. Enumerable.Repeat(ExportCell.Empty, 5),
            ]),
        ]);
}
