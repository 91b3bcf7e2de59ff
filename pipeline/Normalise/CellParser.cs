using System.Buffers.Text;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Reads a published cell: perhaps padded, with the table's decimal mark, and with marks for the kinds of missing.</summary>
internal static class CellParser
{
    private const int LongestNumber = 64;

    /// <summary>Reads one cell of a table with decimal points.</summary>
    public static CellOutcome Parse(ReadOnlySpan<byte> cell, out double value) => Parse(cell, '.', out value);

    /// <summary>Reads one cell.</summary>
    /// <param name="cell">The text as published, padding included.</param>
    /// <param name="decimalMark">The decimal mark of the table, point or comma; the other one is refused.</param>
    /// <param name="value">The number when the outcome is <see cref="CellOutcome.Number"/>.</param>
    public static CellOutcome Parse(ReadOnlySpan<byte> cell, char decimalMark, out double value)
    {
        value = 0;
        ReadOnlySpan<byte> text = cell.Trim((byte)' ');
        if (text.IsEmpty)
        {
            return CellOutcome.Blank;
        }

        if (text.Length == 1)
        {
            switch (text[0])
            {
                case (byte)'.':
                    return CellOutcome.NotPublished;
                case (byte)'x':
                    return CellOutcome.Confidential;
                case (byte)'-':
                    return CellOutcome.Number; // "nil" in CBS's legend: a real zero.
                default:
                    break;
            }
        }

        return decimalMark is '.' ? ParseNumber(text, out value) : ParseWithComma(text, out value);
    }

    private static CellOutcome ParseNumber(ReadOnlySpan<byte> text, out double value) =>
        Utf8Parser.TryParse(text, out value, out int read) && read == text.Length && double.IsFinite(value)
            ? CellOutcome.Number
            : CellOutcome.Unreadable;

    private static CellOutcome ParseWithComma(ReadOnlySpan<byte> text, out double value)
    {
        value = 0;
        if (text.Length > LongestNumber || text.Contains((byte)'.'))
        {
            return CellOutcome.Unreadable;
        }

        Span<byte> withPoint = stackalloc byte[LongestNumber];
        text.Replace(withPoint, (byte)',', (byte)'.');
        return ParseNumber(withPoint[..text.Length], out value);
    }

    /// <summary>The missing reason a mark stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is a number, blank or unreadable.</exception>
    public static MissingReason ReasonOf(CellOutcome outcome) => outcome switch
    {
        CellOutcome.NotPublished => MissingReason.NotPublished,
        CellOutcome.Confidential => MissingReason.Confidential,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Only marks stand for a reason."),
    };
}
