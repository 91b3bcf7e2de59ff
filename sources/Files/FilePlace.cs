using System.Globalization;

namespace Monitoring.Sources.Files;

/// <summary>A position in a dropped file; never what stands there.</summary>
/// <param name="Part">Sheet of a workbook, or number of a part in a ZIP; empty for the file itself.</param>
/// <param name="Row">Line of a text, or row of a sheet, from 1; 0 when it is about the whole part.</param>
/// <param name="Column">Column, from 1; 0 when it is about the whole row.</param>
public readonly record struct FilePlace(string Part, int Row, int Column)
{
    /// <summary>The file as a whole.</summary>
    public static FilePlace WholeFile => new(string.Empty, 0, 0);

    /// <inheritdoc/>
    public override string ToString()
    {
        List<string> parts = [];
        if (Part.Length > 0)
        {
            parts.Add(Part);
        }

        if (Row > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"row {Row}"));
        }

        if (Column > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"column {Column}"));
        }

        return string.Join(", ", parts);
    }
}
