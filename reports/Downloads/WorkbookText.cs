using System.Xml;

namespace Monitoring.Reports.Downloads;

/// <summary>Text that a cell of a workbook can hold.</summary>
internal static class WorkbookText
{
    private const int MostCharacters = 32_767;
    private const char Replacement = '\uFFFD';

    /// <summary>The text, with a mark for what XML cannot carry and cut off where a cell ends.</summary>
    public static string Of(string text)
    {
        string cut = text.Length <= MostCharacters ? text : text[..(MostCharacters - 1)] + "…";
        return string.Create(cut.Length, cut, (result, source) =>
        {
            for (int index = 0; index < source.Length; index++)
            {
                result[index] = IsCarried(source, index) ? source[index] : Replacement;
            }
        });
    }

    private static bool IsCarried(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(text[index])
                ? index > 0 && char.IsHighSurrogate(text[index - 1])
                : XmlConvert.IsXmlChar(text[index]);
}
