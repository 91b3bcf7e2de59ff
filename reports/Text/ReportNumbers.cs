using System.Globalization;
using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Numbers and dates as text, their forms frozen here: nothing is taken from the machine's culture.</summary>
/// <param name="language">Dutch writes 1.234,5 and English 1,234.5; years and row numbers are the same in both.</param>
internal sealed class ReportNumbers(ReportLanguage language)
{
    /// <summary>The unit of a share.</summary>
    public const string Percent = "%";

    private const string CountUnit = "aantal";
    private const string MarkUnit = "rapportcijfer";
    private const char RealMinus = '−';
    private const char NoBreakSpace = '\u00A0';

    private static readonly string[] _dutchMonths =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly string[] _englishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>True for the unit of a share, which has a natural zero and a highest value of 100.</summary>
    public static bool IsShare(string unit) => string.Equals(unit, Percent, StringComparison.Ordinal);

    /// <summary>True for the unit of a count, which is written whole and without its unit.</summary>
    public static bool IsCount(string unit) => string.Equals(unit, CountUnit, StringComparison.Ordinal);

    /// <summary>True for the unit of a school mark: from 1 to 10, where a tenth counts and the scale is always shown whole.</summary>
    public static bool IsMark(string unit) => string.Equals(unit, MarkUnit, StringComparison.Ordinal);

    /// <summary>Decimals of a number where there is little room: one for a mark, none for all others.</summary>
    public static int ShortDecimals(string unit) => IsMark(unit) ? 1 : 0;

    /// <summary>A year, without a mark for thousands.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// All decimals that the source published, with a decimal comma and without a mark for thousands: for a cell of an
    /// Excel with Dutch settings, whatever the language of the words around it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or not below 10^15.</exception>
    public static string Cell(double value) => Exact(value).ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>One decimal, for example "15,2".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or not below 10^15.</exception>
    public string OneDecimal(double value) => Rounded(value, 1);

    /// <summary>No decimals; halves go away from zero, so 16,5 becomes "17".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or not below 10^15.</exception>
    public string Whole(double value) => Rounded(value, 0);

    /// <summary>A fixed number of decimals, with marks for thousands and a real minus sign.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or not below 10^15.</exception>
    public string Rounded(double value, int decimals)
    {
        decimal rounded = Math.Round(Exact(value), decimals, MidpointRounding.AwayFromZero);
        string plain = Math.Abs(rounded).ToString(
            "#,0." + new string('0', decimals), CultureInfo.InvariantCulture);
        return (rounded < 0 ? RealMinus.ToString() : "") + language.Of(Swapped(plain), plain);
    }

    /// <summary>All decimals that the source published, but at least one: "12,0", "3,25".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or not below 10^15.</exception>
    public string AtLeastOneDecimal(double value)
    {
        decimal exact = Exact(value);
        return Rounded(value, Math.Max(1, (int)exact.Scale));
    }

    /// <summary>A number as text with its unit: "15,2%", "64 jaar"; counts and marks stand alone, as their title says what they are.</summary>
    public string WithUnit(string number, string unit) => unit switch
    {
        "" or CountUnit or MarkUnit => number,
        Percent => number + unit,
        _ => number + NoBreakSpace + UnitName(unit),
    };

    /// <summary>A unit as a word, for a caption: "procent". A unit that is not known here keeps the word of the catalogue.</summary>
    public string UnitName(string unit) => unit switch
    {
        Percent => language.Of("procent", "per cent"),
        CountUnit => language.Of("aantal", "number"),
        "jaar" => language.Of("jaar", "years"),
        MarkUnit => language.Of("rapportcijfer", "mark out of 10"),
        _ => unit,
    };

    /// <summary>An interval with its unit: "18–24%".</summary>
    public string Interval(FigureInterval interval, int decimals, string unit) =>
        WithUnit(Rounded(interval.Lower, decimals) + "–" + Rounded(interval.Upper, decimals), unit);

    /// <summary>A difference between two shares: "2,5 procentpunt".</summary>
    public string PercentagePoints(double difference) =>
        OneDecimal(difference) + NoBreakSpace + language.Of("procentpunt", "percentage" + NoBreakSpace + "points");

    /// <summary>A count: "1.234".</summary>
    public string Count(int count) => Rounded(count, 0);

    /// <summary>A day: "22 november 2026".</summary>
    public string Date(DateOnly day) => string.Join(
        NoBreakSpace, Year(day.Day), language.Of(_dutchMonths[day.Month - 1], _englishMonths[day.Month - 1]), Year(day.Year));

    /// <summary>A month: "mei 2017".</summary>
    /// <param name="year">Year.</param>
    /// <param name="month">1 to 12.</param>
    public string Month(int year, int month) => string.Join(
        NoBreakSpace, language.Of(_dutchMonths[month - 1], _englishMonths[month - 1]), Year(year));

    private static string Swapped(string invariant) => string.Create(invariant.Length, invariant, (text, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            text[i] = source[i] switch { '.' => ',', ',' => '.', char other => other };
        }
    });

    // A decimal rounds 16.45 as it is written; a double would round the nearest binary fraction.
    private static decimal Exact(double value) => Math.Abs(value) < 1e15
        ? (decimal)value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A figure must be a finite number below 10^15.");
}
