using System.Buffers.Text;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Reads an untyped StatLine cell: right-aligned, decimal point, with marks for the kinds of missing.</summary>
internal static class CellParser
{
    /// <summary>Reads one cell.</summary>
    /// <param name="cell">The text as published, padding included.</param>
    /// <param name="value">The number when the outcome is <see cref="CellOutcome.Number"/>.</param>
    public static CellOutcome Parse(ReadOnlySpan<byte> cell, out double value)
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

        return Utf8Parser.TryParse(text, out value, out int read) && read == text.Length && double.IsFinite(value)
            ? CellOutcome.Number
            : CellOutcome.Unreadable;
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
