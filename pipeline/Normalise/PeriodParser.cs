using System.Buffers.Text;

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
}
