using System.Globalization;
using CsvHelper;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Downloads;

/// <summary>The figures of indicators with their origin, one row a figure, as CSV.</summary>
internal static class FigureCsv
{
    // Excel takes a file for UTF-8 only when it starts with this mark.
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>For programs: comma, decimal point, no byte order mark.</summary>
    public static string Machine(params IEnumerable<OriginPage> pages) => Write(pages, FigureCsvForm.Machine);

    /// <summary>For Excel with Dutch settings: semicolon, decimal comma, byte order mark; in the words of the report.</summary>
    public static string Excel(ReportWords words, params IEnumerable<OriginPage> pages) =>
        ByteOrderMark + Write(pages, FigureCsvForm.Excel(words));

    private static string Write(IEnumerable<OriginPage> pages, FigureCsvForm form)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using CsvWriter csv = CsvWriter.Create(text, CsvWriterOptions.Default with { Separator = form.Separator }, leaveOpen: true);
        WriteRow(csv, form.Columns);
        foreach (OriginPage page in pages)
        {
            foreach (OriginEntry entry in page.Entries)
            {
                WriteRow(csv, Row(page, entry, form));
            }
        }

        csv.Flush();
        return text.ToString();
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (string cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }

    private static string[] Row(OriginPage page, OriginEntry entry, FigureCsvForm form)
    {
        Figure.Known? known = entry.Figure as Figure.Known;
        FigureInterval? interval = known?.Interval;
        return
        [
            FormulaGuard.Text(page.IndicatorId),
            FormulaGuard.Text(page.Title),
            FormulaGuard.Text(entry.Area.Code),
            FormulaGuard.Text(entry.Area.Name),
            form.Level(entry.Area.Kind),
            FormulaGuard.Text(entry.Population.Id),
            entry.Year.ToString(CultureInfo.InvariantCulture),
            known is null ? "" : form.Number(known.Value),
            interval is null ? "" : form.Number(interval.Lower),
            interval is null ? "" : form.Number(interval.Upper),
            FormulaGuard.Text(page.Unit),
            form.Kind(entry.Kind),
            form.Gap(entry.Figure),
            FormulaGuard.Text(entry.TableId),
            FormulaGuard.Text(entry.SnapshotPath),
            FormulaGuard.Text(entry.FileName),
            entry.RowNumber.ToString(CultureInfo.InvariantCulture),
            entry.RowId < 0 ? "" : entry.RowId.ToString(CultureInfo.InvariantCulture),
            FormulaGuard.Text(entry.ColumnKey),
        ];
    }
}
