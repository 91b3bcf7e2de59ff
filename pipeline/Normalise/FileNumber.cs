using System.Buffers.Text;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Reads a number as a layout says that it is written; nothing is taken for a number that is written otherwise.</summary>
/// <param name="decimalMark">Point or comma.</param>
/// <param name="thousandsMark">The mark between thousands; null when there is none.</param>
internal sealed class FileNumber(char decimalMark, char? thousandsMark)
{
    private const int Longest = 64;
    private const int GroupLength = 3;

    /// <summary>Reads a number; false when the text is none in this form.</summary>
    public bool TryParse(ReadOnlySpan<byte> cell, out double value)
    {
        value = 0;
        ReadOnlySpan<byte> text = cell.Trim((byte)' ');
        if (text.IsEmpty || text.Length > Longest)
        {
            return false;
        }

        Span<byte> plain = stackalloc byte[Longest];
        int length = WithoutThousands(text, plain);
        if (length < 0 || plain[..length].Contains(decimalMark is ',' ? (byte)'.' : (byte)','))
        {
            return false;
        }

        plain[..length].Replace((byte)',', (byte)'.');
        return char.IsAsciiDigit((char)plain[length - 1])
            && Utf8Parser.TryParse(plain[..length], out value, out int read) && read == length && double.IsFinite(value);
    }

    // -1 when a mark does not stand before groups of three digits: 1.5 is not fifteen.
    private int WithoutThousands(ReadOnlySpan<byte> text, Span<byte> plain)
    {
        if (thousandsMark is not { } thousands || !text.Contains((byte)thousands))
        {
            text.CopyTo(plain);
            return text.Length;
        }

        int length = 0;
        int digits = 0;
        int end = text.IndexOf((byte)decimalMark) is var mark and >= 0 ? mark : text.Length;
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] == thousands)
            {
                bool isGroup = index < end && digits is > 0 and <= GroupLength && IsGroup(text[(index + 1)..end], (byte)thousands);
                if (!isGroup)
                {
                    return -1;
                }

                digits = 0;
                continue;
            }

            digits += char.IsAsciiDigit((char)text[index]) ? 1 : 0;
            plain[length++] = text[index];
        }

        return length;
    }

    private static bool IsGroup(ReadOnlySpan<byte> rest, byte thousands) =>
        rest.Length >= GroupLength
        && rest[..GroupLength].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
        && (rest.Length == GroupLength || rest[GroupLength] == thousands);
}
