using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Monitoring.Reports.Downloads;

/// <summary>The styles of cells in a workbook; a cell names one by its position.</summary>
internal static class WorkbookStyles
{
    /// <summary>No style.</summary>
    public const uint Plain = 0;

    /// <summary>Bold, for the first row.</summary>
    public const uint Heading = 1;

    /// <summary>A day, shown year-month-day under any language of Excel.</summary>
    public const uint Day = 2;

    /// <summary>A text that begins as a formula would; Excel keeps it a text also after somebody edited it.</summary>
    public const uint Quoted = 3;

    private const uint DayFormat = 164;

    /// <summary>The sheet of styles.</summary>
    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(Format(0)),
        new CellFormats(
            Format(0),
            Format(1),
            new CellFormat { FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, NumberFormatId = DayFormat, ApplyNumberFormat = true },
            new CellFormat { FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, NumberFormatId = 0, QuotePrefix = true }));

    private static CellFormat Format(uint font) => new()
    {
        FontId = font,
        FillId = 0,
        BorderId = 0,
        NumberFormatId = 0,
        ApplyFont = font == 0 ? null : (BooleanValue)true,
    };
}
