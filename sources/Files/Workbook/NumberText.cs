using System.Globalization;
using System.Text;

namespace Monitoring.Sources.Files.Workbook;

/// <summary>Writes a number or date of a sheet as the layout declares it, so that both forms read alike.</summary>
internal sealed class NumberText(FileForm form, bool startsIn1904)
{
    // A sheet keeps fifteen digits; what a program wrote beyond them is noise of its binary form.
    private const string Digits = "G15";
    private const double DaysTo1904 = 1_462;
    private const double FirstDay = 1;
    private const double LastDay = 2_958_465;

    private readonly NumberFormatInfo _format = new() { NumberDecimalSeparator = form.DecimalMark.ToString() };

    /// <summary>A number in UTF-8.</summary>
    internal byte[] OfNumber(double value) => Encoding.UTF8.GetBytes(value.ToString(Digits, _format));

    /// <summary>A day counted as sheets do; null when it is no day.</summary>
    internal byte[]? OfDate(double serial)
    {
        double day = startsIn1904 ? serial + DaysTo1904 : serial;
        return day is >= FirstDay and <= LastDay ? OfDate(DateTime.FromOADate(day)) : null;
    }

    /// <summary>A date written as ISO 8601; null when it is none.</summary>
    internal byte[]? OfDate(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime date) ? OfDate(date) : null;

    private byte[] OfDate(DateTime date) =>
        Encoding.UTF8.GetBytes(date.ToString(form.DateForm, CultureInfo.InvariantCulture));
}
