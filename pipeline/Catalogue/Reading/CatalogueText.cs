using System.Buffers;
using System.Text;

namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>The bytes of a catalogue file in one form, whatever editor saved it.</summary>
internal static class CatalogueText
{
    /// <summary>Drops a byte order mark and ends every line with a line feed.</summary>
    public static byte[] Normalise(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        ReadOnlySpan<byte> text = bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes;
        byte[] result = new byte[text.Length];
        int length = 0;
        for (int index = 0; index < text.Length; index++)
        {
            bool isReturn = text[index] == (byte)'\r';
            if (isReturn && index + 1 < text.Length && text[index + 1] == (byte)'\n')
            {
                continue;
            }

            result[length++] = isReturn ? (byte)'\n' : text[index];
        }

        return result[..length];
    }

    /// <summary>Line of the first bytes that are not UTF-8.</summary>
    /// <param name="bytes">Normalised bytes.</param>
    /// <returns>The line from 1; null when all is UTF-8.</returns>
    public static int? LineOfInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        int line = 1;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out Rune rune, out int consumed) != OperationStatus.Done)
            {
                return line;
            }

            line += rune.Value == '\n' ? 1 : 0;
            bytes = bytes[consumed..];
        }

        return null;
    }
}
