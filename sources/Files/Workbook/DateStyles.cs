using System.Globalization;

namespace Monitoring.Sources.Files.Workbook;

/// <summary>Which cell formats of a workbook show a number as a date.</summary>
internal sealed class DateStyles
{
    private const int Most = 65_536;

    private readonly List<bool> _isDate = [];

    /// <summary>True when a cell with this format number shows a date.</summary>
    internal bool IsDate(int style) => style >= 0 && style < _isDate.Count && _isDate[style];

    /// <summary>Reads the part with the formats.</summary>
    /// <exception cref="RefusedFileException">It is not sound XML, or has more formats than a workbook can have.</exception>
    internal static DateStyles Read(Stream part, FileContext context)
    {
        DateStyles styles = new();
        HashSet<int> ownDates = [];
        using PartXml xml = new(part, "styles", context);
        bool isInCellFormats = false;
        while (xml.Read())
        {
            if (xml.IsStart("numFmt") && IsDateCode(xml.Attribute("formatCode") ?? string.Empty))
            {
                _ = ownDates.Add(Number(xml.Attribute("numFmtId")));
            }

            isInCellFormats = (isInCellFormats || xml.IsStart("cellXfs")) && !xml.IsEnd("cellXfs");
            if (isInCellFormats && xml.IsStart("xf"))
            {
                int format = Number(xml.Attribute("numFmtId"));
                styles._isDate.Add(IsBuiltInDate(format) || ownDates.Contains(format));
            }

            if (styles._isDate.Count > Most || ownDates.Count > Most)
            {
                throw context.Fault(FileFault.NotAWorkbook, FilePlace.WholeFile, "it has too many formats");
            }
        }

        return styles;
    }

    /// <summary>True for a format with a day or a year outside quotes and brackets.</summary>
    internal static bool IsDateCode(string code)
    {
        bool isQuoted = false;
        bool isBracketed = false;
        for (int index = 0; index < code.Length; index++)
        {
            char character = code[index];
            isQuoted ^= character == '"';
            isBracketed = (isBracketed || character == '[') && character != ']';
            if (character is '\\' or '_' or '*')
            {
                index++;
            }
            else if (!isQuoted && !isBracketed && character is 'd' or 'D' or 'y' or 'Y' or 'j' or 'J')
            {
                return true;
            }
        }

        return false;
    }

    // ECMA-376, 18.8.30: 14 to 17 and 22 hold a date; 27 to 36 and 50 to 58 are dates in East Asian programs.
    private static bool IsBuiltInDate(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
