using System.Globalization;
using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words and numbers of an origin line.</summary>
internal static class OriginText
{
    /// <summary>The figure with the decimals that were published, at least one.</summary>
    public static string Published(Figure.Known figure, string unit)
    {
        string number = DutchNumbers.IsCount(unit)
            ? FigureText.Number(figure, unit)
            : DutchNumbers.WithUnit(DutchNumbers.AtLeastOneDecimal(figure.Value), unit);
        return figure.Interval is FigureInterval interval
            ? $"{number} ({DutchNumbers.AtLeastOneDecimal(interval.Lower)}–{DutchNumbers.AtLeastOneDecimal(interval.Upper)})"
            : number;
    }

    /// <summary>Row number as in the file, without thousands point: a reader searches for it.</summary>
    public static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The provider's row ID, or that it gives none.</summary>
    public static string RowId(long rowId) => rowId < 0 ? PageText.None : rowId.ToString(CultureInfo.InvariantCulture);
}
