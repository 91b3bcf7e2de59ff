using System.Globalization;
using CsvHelper;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Downloads;

/// <summary>A table to download, in the form for programs and in the one for Excel with Dutch settings.</summary>
/// <param name="columns">Names of the columns; fixed, whatever the language.</param>
/// <param name="rows">The rows, given how a number is written; texts are guarded against formulas here.</param>
internal sealed class CsvSheet(IReadOnlyList<string> columns, Func<Func<double, string>, IEnumerable<IReadOnlyList<string>>> rows)
{
    // Excel takes a file for UTF-8 only when it starts with this mark.
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>For programs: comma, decimal point, no byte order mark.</summary>
    public string Machine() => Write(',', number => ((decimal)number).ToString(CultureInfo.InvariantCulture));

    /// <summary>For Excel with Dutch settings: semicolon, decimal comma, byte order mark.</summary>
    public string Excel() => ByteOrderMark + Write(';', ReportNumbers.Cell);

    /// <summary>A year, or an empty cell.</summary>
    public static string Year(int? year) => year is { } known ? ReportNumbers.Year(known) : "";

    private string Write(char separator, Func<double, string> number)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using CsvWriter csv = CsvWriter.Create(text, CsvWriterOptions.Default with { Separator = separator }, leaveOpen: true);
        foreach (IReadOnlyList<string> row in rows(number).Prepend(columns))
        {
            foreach (string cell in row)
            {
                csv.WriteField(IsNumber(cell) ? cell : FormulaGuard.Text(cell));
            }

            csv.EndRecord();
        }

        csv.Flush();
        return text.ToString();
    }

    // A negative number starts with the sign of a formula and is none.
    private static bool IsNumber(string cell) =>
        cell.Length > 1 && cell[0] == '-' && cell.Skip(1).All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',');
}
