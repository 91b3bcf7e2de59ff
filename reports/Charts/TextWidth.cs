namespace Monitoring.Reports.Charts;

/// <summary>Width that a text takes at most.</summary>
/// <remarks>
/// The reader's font is not known when a chart is written. The widths are those of a wide sans-serif, so that labels
/// laid out with them also stay apart in a narrower one.
/// </remarks>
internal static class TextWidth
{
    private const double BoldFactor = 1.1;

    /// <summary>Width in pixels, rather too large than too small.</summary>
    public static double Of(string text, double fontPixels, bool bold)
    {
        double em = 0;
        foreach (char letter in text)
        {
            em += Em(letter);
        }

        return em * fontPixels * (bold ? BoldFactor : 1);
    }

    /// <summary>The text, shortened with an ellipsis where it is wider than the room.</summary>
    public static string Fit(string text, double fontPixels, bool bold, double room)
    {
        if (Of(text, fontPixels, bold) <= room)
        {
            return text;
        }

        int length = text.Length - 1;
        while (length > 1 && Of(text[..length] + "…", fontPixels, bold) > room)
        {
            length--;
        }

        return string.Concat(text.AsSpan(0, length).TrimEnd(), "…");
    }

    /// <summary>Breaks a text at spaces into lines that fit; a single word that does not fit is shortened.</summary>
    public static IReadOnlyList<string> Wrap(string text, double fontPixels, bool bold, double room)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Of(longer, fontPixels, bold) > room)
            {
                lines.Add(Fit(line, fontPixels, bold, room));
                longer = word;
            }

            line = longer;
        }

        lines.Add(Fit(line, fontPixels, bold, room));
        return lines;
    }

    private static double Em(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or ' ' => 0.34,
        'f' or 't' or 'r' or 'I' or '-' or '(' or ')' or '/' => 0.43,
        'm' or 'w' or 'M' or 'W' or '%' or '—' or '…' or '◆' or '@' => 1.0,
        >= '0' and <= '9' => 0.64,
        >= 'a' and <= 'z' => 0.64,
        >= 'A' and <= 'Z' => 0.8,
        // Scripts that this site does not expect may be as wide as they are high.
        > '\u024F' => 1.0,
        _ => 0.84,
    };
}
