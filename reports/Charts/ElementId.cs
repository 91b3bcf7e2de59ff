using System.Globalization;
using System.Text;

namespace Monitoring.Reports.Charts;

/// <summary>Turns any key into an element id that is also a valid link target; different keys give different ids.</summary>
internal static class ElementId
{
    /// <summary>Letters, digits, points and hyphens stay; every other character becomes its code between underscores.</summary>
    public static string Of(string key)
    {
        if (key.All(IsPlain))
        {
            return key;
        }

        StringBuilder id = new(key.Length + 16);
        foreach (char letter in key)
        {
            _ = IsPlain(letter)
                ? id.Append(letter)
                : id.Append('_').Append(((int)letter).ToString("x", CultureInfo.InvariantCulture)).Append('_');
        }

        return id.ToString();
    }

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.';
}
