using System.Globalization;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Downloads;

/// <summary>How a CSV file of figures is written: its signs and its words.</summary>
/// <param name="Separator">Between two cells.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Number">A number with the decimals that were published.</param>
/// <param name="Level">Level of an area.</param>
/// <param name="Kind">How a figure came about.</param>
/// <param name="Gap">Why a value is empty; empty text when it is not.</param>
internal sealed record FigureCsvForm(
    char Separator,
    IReadOnlyList<string> Columns,
    Func<double, string> Number,
    Func<AreaKind, string> Level,
    Func<FigureKind, string> Kind,
    Func<Figure, string> Gap)
{
    /// <summary>For programs, which rely on it: the same names and codes whatever the language of the report.</summary>
    public static FigureCsvForm Machine { get; } = new(
        ',',
        [
            "indicator_id", "indicator", "area_code", "area", "area_level", "population", "year", "value", "lower", "upper",
            "unit", "estimate_kind", "missing_reason", "table", "snapshot", "file", "row", "row_id", "column",
        ],
        number => ((decimal)number).ToString(CultureInfo.InvariantCulture),
        CsvWords.Level,
        CsvWords.Kind,
        CsvWords.Gap);

    /// <summary>For people with an Excel with Dutch settings: the words of the report, semicolons and decimal commas.</summary>
    public static FigureCsvForm Excel(ReportWords words) => new(
        ';', words.Spreadsheet.Columns, ReportNumbers.Cell, words.Spreadsheet.Level, words.Kind.Name, words.Spreadsheet.Gap);
}
