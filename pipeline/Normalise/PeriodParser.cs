using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Reads StatLine periods: four digits of the year and a code for the grain.</summary>
internal static class PeriodParser
{
    /// <summary>The year of a whole-year period such as <c>2020JJ00</c>; false for other grains (quarters, months, ranges).</summary>
    public static bool TryParseYear(ReadOnlySpan<byte> key, out int year)
    {
        ReadOnlySpan<byte> trimmed = key.TrimEnd((byte)' ');

        // The first digit is looked at because the parser would take a sign for one.
        return Utf8Parser.TryParse(trimmed is [(byte)'1' or (byte)'2', _, _, _, ..] ? trimmed[..4] : [], out year, out int read)
            && read == 4
            && trimmed[4..].SequenceEqual("JJ00"u8);
    }

    /// <summary>A year alone, such as <c>2020</c>, as exports of the portal print it.</summary>
    public static bool TryParsePlainYear(ReadOnlySpan<byte> text, out int year) =>
        Utf8Parser.TryParse(text is [(byte)'1' or (byte)'2', _, _, _] ? text : [], out year, out int read) && read == text.Length;

    /// <summary>The year in the form that a table writes it.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, PeriodForm form, out int year) => form switch
    {
        PeriodForm.Key => TryParseYear(text, out year),
        PeriodForm.Year => TryParsePlainYear(text.Trim((byte)' '), out year),
        PeriodForm.Date => TryParseDay(text.Trim((byte)' '), "yyyy-MM-dd", out year),
        PeriodForm.DutchDate => TryParseDay(text.Trim((byte)' '), "d-M-yyyy", out year),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Not a form of period."),
    };

    /// <summary>What a period looks like in that form.</summary>
    public static string Example(PeriodForm form) => form switch
    {
        PeriodForm.Key => "a key such as 2020JJ00",
        PeriodForm.Year => "a year such as 2020",
        PeriodForm.Date => "a day such as 2020-10-31",
        PeriodForm.DutchDate => "a day such as 31-10-2020",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Not a form of period."),
    };

    private static bool TryParseDay(ReadOnlySpan<byte> text, string form, out int year)
    {
        bool isDay = DateOnly.TryParseExact(
            Encoding.UTF8.GetString(text), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        year = day.Year;
        return isDay;
    }
}
