using System.Globalization;
using CsvHelper;

namespace Monitoring.Reports.Downloads;

/// <summary>A table of an export as CSV.</summary>
internal static class ExportCsv
{
    // Excel takes a file for UTF-8 only when it starts with this mark.
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>For programs: fixed names and words, comma, decimal point, no byte order mark.</summary>
    public static string Machine(ExportSheet sheet) =>
        Write(sheet, ',', column => column.Key, cell => cell.Plain ?? FormulaGuard.Text(cell.Code));

    /// <summary>For Excel with Dutch settings: titles and words for readers, semicolon, decimal comma, byte order mark.</summary>
    public static string Excel(ExportSheet sheet) =>
        ByteOrderMark + Write(sheet, ';', column => column.Title, cell => cell.Number is { } number
            ? number.ToString(CultureInfo.InvariantCulture).Replace('.', ',')
            : cell.Plain ?? FormulaGuard.Text(cell.Text));

    private static string Write(
        ExportSheet sheet, char separator, Func<ExportColumn, string> title, Func<ExportCell, string> content)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using CsvWriter csv = CsvWriter.Create(text, CsvWriterOptions.Default with { Separator = separator }, leaveOpen: true);
        WriteRow(csv, sheet.Columns.Select(title));
        foreach (ExportCell[] row in sheet.Rows)
        {
            WriteRow(csv, row.Select(content));
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
}
