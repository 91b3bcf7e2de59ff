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

    private static readonly string[] _columns =
    [
        "indicator_id", "indicator", "area_code", "area", "area_level", "population", "year", "value", "lower", "upper",
        "unit", "estimate_kind", "missing_reason", "table", "snapshot", "file", "row", "row_id", "column",
    ];

    /// <summary>For programs: comma, decimal point, no byte order mark.</summary>
    public static string Machine(params IEnumerable<OriginPage> pages) =>
        Write(pages, ',', number => ((decimal)number).ToString(CultureInfo.InvariantCulture));

    /// <summary>For Excel with Dutch settings: semicolon, decimal comma, byte order mark.</summary>
    public static string Excel(params IEnumerable<OriginPage> pages) => ByteOrderMark + Write(pages, ';', ReportNumbers.Cell);

    private static string Write(IEnumerable<OriginPage> pages, char separator, Func<double, string> number)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using CsvWriter csv = CsvWriter.Create(text, CsvWriterOptions.Default with { Separator = separator }, leaveOpen: true);
        WriteRow(csv, _columns);
        foreach (OriginPage page in pages)
        {
            foreach (OriginEntry entry in page.Entries)
            {
                WriteRow(csv, Row(page, entry, number));
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

    private static string[] Row(OriginPage page, OriginEntry entry, Func<double, string> number)
    {
        Figure.Known? known = entry.Figure as Figure.Known;
        FigureInterval? interval = known?.Interval;
        return
        [
            FormulaGuard.Text(page.IndicatorId),
            FormulaGuard.Text(page.Title),
            FormulaGuard.Text(entry.Area.Code),
            FormulaGuard.Text(entry.Area.Name),
            CsvWords.Level(entry.Area.Kind),
            FormulaGuard.Text(entry.Population.Id),
            entry.Year.ToString(CultureInfo.InvariantCulture),
            known is null ? "" : number(known.Value),
            interval is null ? "" : number(interval.Lower),
            interval is null ? "" : number(interval.Upper),
            FormulaGuard.Text(page.Unit),
            CsvWords.Kind(entry.Kind),
            CsvWords.Gap(entry.Figure),
            FormulaGuard.Text(entry.TableId),
            FormulaGuard.Text(entry.SnapshotPath),
            FormulaGuard.Text(entry.FileName),
            entry.RowNumber.ToString(CultureInfo.InvariantCulture),
            entry.RowId < 0 ? "" : entry.RowId.ToString(CultureInfo.InvariantCulture),
            FormulaGuard.Text(entry.ColumnKey),
        ];
    }
}
