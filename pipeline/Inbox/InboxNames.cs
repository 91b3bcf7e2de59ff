using System.Text;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Names under which files are put aside: plain ones, whatever the dropped name was.</summary>
internal static class InboxNames
{
    private const int LongestBytes = 120;
    private const int DigestLength = 12;
    private const string Special = "/\\:*?\"<>|";

    /// <summary>A name for a file: its own, made plain, with the start of its digest, so that others keep theirs.</summary>
    public static string For(string name, string digest)
    {
        string plain = Plain(name);
        string ending = Path.GetExtension(plain);
        ending = ending.Length is > 1 and <= 6 ? ending : string.Empty;
        string stem = plain[..(plain.Length - ending.Length)];
        return $"{Cut(stem, LongestBytes)}.{digest[..DigestLength]}{ending}";
    }

    /// <summary>A name fit for one line of text.</summary>
    public static string Shown(string name) => Cut(Plain(name), LongestBytes);

    private static string Plain(string name)
    {
        StringBuilder plain = new(name.Length);
        foreach (Rune rune in name.EnumerateRunes())
        {
            bool isPlain = Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_' or '.' or '(' or ')' or '+' or ',';
            bool isShown = isPlain || (rune.IsAscii && !Rune.IsControl(rune) && !Special.Contains((char)rune.Value));
            _ = isShown ? plain.Append(rune.ToString()) : plain.Append('_');
        }

        string trimmed = plain.ToString().Trim(' ', '.');
        return trimmed.Length == 0 ? "bestand" : trimmed;
    }

    // File systems count bytes; half a character is no name.
    private static string Cut(string text, int mostBytes)
    {
        int bytes = 0;
        int length = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > mostBytes)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }
}
