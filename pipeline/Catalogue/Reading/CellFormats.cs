using System.Globalization;
using System.Text.RegularExpressions;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>The kinds of cell that the catalogue has; none depends on the culture of the machine.</summary>
internal static partial class CellFormats
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;

    /// <summary>Any text.</summary>
    public static CellFormat<string> Text { get; } = new(text => (text.Length > 0, text), "a text");

    /// <summary>Our own key; safe as a file name.</summary>
    public static CellFormat<string> Id { get; } =
        Matching(IdPattern(), "an id of lower-case letters, digits and hyphens, such as ernstige-eenzaamheid");

    /// <summary>Key of a goal as the programme numbers it.</summary>
    public static CellFormat<string> GoalId { get; } =
        Matching(GoalIdPattern(), "a goal number: a capital, a number and perhaps a sub-number, such as S2 or S2.4");

    /// <summary>Key of a population.</summary>
    public static CellFormat<string> PopulationId { get; } =
        Matching(PopulationIdPattern(), "a population of digits, letters, + and hyphens, such as 18+ or 18-64");

    /// <summary>Column key of a table, path of titles of a portal export, or a topic as a cell names it.</summary>
    public static CellFormat<string> Stem { get; } = new(
        text => (StemPattern().IsMatch(text) || TitlePathPattern().IsMatch(text), text),
        "a column key without its trailing number: Eenzaam, not Eenzaam_28; or titles with | between them");

    /// <summary>True for a column key with a number at its end, which moves between editions of a table.</summary>
    public static bool HasTrailingNumber(string stem) => StemPattern().IsMatch(stem) && TrailingNumber().IsMatch(stem);

    /// <summary>A condition on a column of a table.</summary>
    public static CellFormat<string> Condition { get; } =
        Matching(ConditionPattern(), "a condition column=text, such as kind=observation");

    /// <summary>A number as printed: its decimals count.</summary>
    public static CellFormat<decimal> Printed { get; } = new(
        text => (
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value),
            value),
        "a number with a decimal point and the decimals that were printed, such as 13.3");

    /// <summary>A year; outside 1990 to 2100 it is a typing error.</summary>
    public static CellFormat<int> Year { get; } =
        Whole(EarliestYear, LatestYear, "a year from 1990 to 2100, such as 2020");

    /// <summary>Number of years between two events.</summary>
    public static CellFormat<int> YearCount { get; } = Whole(0, 20, "a whole number of years from 0 to 20, such as 4");

    /// <summary>A year, or a month of one.</summary>
    public static CellFormat<string> YearOrMonth { get; } =
        Matching(YearOrMonthPattern(), "a year or a month, such as 2025 or 2017-05");

    /// <summary>Number of decimals.</summary>
    public static CellFormat<int> Decimals { get; } = Whole(0, 6, "a whole number from 0 to 6, such as 1");

    /// <summary>Line of a header.</summary>
    public static CellFormat<int> HeaderRow { get; } = Whole(1, 100, "a line from 1 to 100");

    /// <summary>A number of respondents.</summary>
    public static CellFormat<int> Respondents { get; } = Whole(0, 10_000, "a whole number from 0 to 10000, such as 50");

    /// <summary>The name of a file without folder, with <c>*</c> for any text.</summary>
    public static CellFormat<string> FileNamePattern { get; } =
        Matching(FileNamePatternPattern(), "a file name without folder, with * for any text, such as *vo2024*");

    /// <summary>Order of preference.</summary>
    public static CellFormat<int> Preference { get; } = Whole(0, 9999, "a whole number from 0 to 9999, such as 10");

    /// <summary>A share above 0 and at most 1.</summary>
    public static CellFormat<double> Share { get; } = Number(
        value => value is > 0 and <= 1, "a share above 0 and at most 1, with a decimal point, such as 0.25");

    /// <summary>Percentage points from 0 to 100.</summary>
    public static CellFormat<double> PercentagePoints { get; } = Number(
        value => value is >= 0 and <= 100, "percentage points from 0 to 100, with a decimal point, such as 2 or 2.5");

    /// <summary>A value to reach, in the unit of its indicator.</summary>
    public static CellFormat<double> Measure { get; } = Number(
        double.IsFinite, "a number with a decimal point, such as 18 or 18.5");

    /// <summary>True or false.</summary>
    public static CellFormat<bool> Flag { get; } = new(
        text => (text is "true" or "false", string.Equals(text, "true", StringComparison.Ordinal)), "true or false");

    /// <summary>A day.</summary>
    public static CellFormat<DateOnly> Date { get; } = new(
        text => (
            DateOnly.TryParseExact(
                text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day),
            day),
        "a date as year-month-day, such as 2025-01-01");

    /// <summary>Code of an area.</summary>
    public static CellFormat<AreaCode> Area { get; } = new(
        text => (AreaCode.TryParse(text, out AreaCode code), code),
        "an area code: NL + 2, GG + 4, GM + 4, WK + 6 or BU + 8 positions, such as BU09350303");

    /// <summary>One of the words of an enumeration, written as <c>gap-closure</c>.</summary>
    public static CellFormat<T> Choice<T>()
        where T : struct, Enum
    {
        Dictionary<string, T> words = Enum.GetValues<T>()
            .ToDictionary(value => Word(value.ToString()), value => value, StringComparer.Ordinal);
        return new CellFormat<T>(
            text => (words.TryGetValue(text, out T value), value), $"one of: {string.Join(", ", words.Keys)}");
    }

    private static CellFormat<string> Matching(Regex pattern, string expected) =>
        new(text => pattern.IsMatch(text) ? (true, text) : (false, null), expected);

    private static CellFormat<int> Whole(int lowest, int highest, string expected) => new(
        text => (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            && value >= lowest && value <= highest,
            value),
        expected);

    private static CellFormat<double> Number(Func<double, bool> isInRange, string expected) => new(
        text => (
            double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            && isInRange(value),
            value),
        expected);

    private static string Word(string name) =>
        CapitalInside().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex(@"\A[a-z0-9-]+\z")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\A[A-Z][0-9]+(\.[0-9]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex GoalIdPattern();

    [GeneratedRegex(@"\A[0-9a-z+-]+\z")]
    private static partial Regex PopulationIdPattern();

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_]*\z")]
    private static partial Regex StemPattern();

    [GeneratedRegex(@"\A[^=|]+=[^|]+\z")]
    private static partial Regex ConditionPattern();

    // The parts between the bars start and end with something visible.
    [GeneratedRegex(@"\A[^\s|]([^|]*[^\s|])?(\|[^\s|]([^|]*[^\s|])?)*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex TitlePathPattern();

    [GeneratedRegex(@"\A(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex YearOrMonthPattern();

    [GeneratedRegex(@"\A[^/\\:?""<>|]*[^/\\:?""<>|*][^/\\:?""<>|]*\z")]
    private static partial Regex FileNamePatternPattern();

    [GeneratedRegex(@"_[0-9]+\z")]
    private static partial Regex TrailingNumber();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex CapitalInside();
}
