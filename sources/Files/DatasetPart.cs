using System.Globalization;
using System.Text;

namespace Monitoring.Sources.Files;

/// <summary>Makes the name of a part of a table from the title of a figure.</summary>
internal static class DatasetPart
{
    private const int Longest = 80;

    /// <summary>Small letters and digits with hyphens between them; accents are left out.</summary>
    internal static string Of(string title)
    {
        StringBuilder part = new();
        foreach (char character in title.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                part.Append(char.ToLowerInvariant(character));
            }
            else if (part.Length > 0 && part[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                part.Append('-');
            }
        }

        string name = part.ToString(0, Math.Min(part.Length, Longest)).Trim('-');
        return name.Length > 0 ? name : "cijfer";
    }
}
