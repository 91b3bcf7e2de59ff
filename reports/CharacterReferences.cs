using System.Globalization;
using System.Text;

namespace Monitoring.Reports;

/// <summary>Writes letters such as é as themselves where the renderer wrote a numeric reference.</summary>
/// <remarks>
/// The renderer encodes everything beyond ASCII. The files are UTF-8, so that only makes them larger and hard to read.
/// References to ASCII characters stay: those are what keeps text from becoming markup. So do invisible format and
/// control characters, which a reader of the source should be able to see.
/// </remarks>
internal static class CharacterReferences
{
    private const string Opening = "&#x";

    /// <summary>The same page with readable letters.</summary>
    public static string Restore(string html)
    {
        StringBuilder restored = new(html.Length);
        int from = 0;
        for (int at = Next(html, 0); at >= 0; at = Next(html, at + 1))
        {
            int end = html.IndexOf(';', at);
            if (end < 0 || end - at > Opening.Length + 6 || !IsReadable(html.AsSpan(at + Opening.Length, end - at - Opening.Length), out Rune rune))
            {
                continue;
            }

            restored.Append(html, from, at - from).Append(rune);
            from = end + 1;
        }

        return restored.Append(html, from, html.Length - from).ToString();
    }

    private static int Next(string html, int from) => html.IndexOf(Opening, from, StringComparison.Ordinal);

    private static bool IsReadable(ReadOnlySpan<char> digits, out Rune rune)
    {
        rune = default;
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            && code >= 0xA0
            && Rune.TryCreate(code, out rune)
            && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
    }
}
