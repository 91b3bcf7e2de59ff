using System.Text;
using Monitoring.Reports.Model;

namespace Monitoring.Reports.Downloads;

/// <summary>Renders exports: the same model gives the same bytes under any culture.</summary>
public static class ExportRenderer
{
    /// <summary>Most rows of a sheet, its heading not counted.</summary>
    public const int MostRows = 1_048_575;

    /// <summary>CSV for programs: UTF-8, comma, decimal point, ISO dates; fixed names and words in every language.</summary>
    public static byte[] Csv(ExportBook book) => Encoding.UTF8.GetBytes(ExportCsv.Machine(new ExportSheets(book).Data));

    /// <summary>CSV for Excel with Dutch settings: byte order mark, semicolon, decimal comma; words for readers.</summary>
    public static byte[] ExcelCsv(ExportBook book) => Encoding.UTF8.GetBytes(ExportCsv.Excel(new ExportSheets(book).Data));

    /// <summary>A workbook with four sheets: what to know first, the rows, what they mean, what changed.</summary>
    /// <exception cref="ArgumentException">It has more rows than a sheet can hold.</exception>
    public static byte[] Workbook(ExportBook book)
    {
        ExportSheets sheets = new(book);
        return sheets.All.Any(sheet => sheet.Rows.Count > MostRows)
            ? throw new ArgumentException("A sheet holds at most 1,048,575 rows.", nameof(book))
            : ExportWorkbook.Write(sheets.All);
    }
}
