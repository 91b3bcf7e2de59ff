using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Monitoring.Sources.Files.Workbook;

/// <summary>Reads one cell of a sheet as text.</summary>
internal sealed class SheetCells(FileContext context, SharedTexts texts, DateStyles styles, NumberText numbers)
{
    /// <summary>Reads the current <c>c</c> element into a begun cell, and moves to the element's end.</summary>
    /// <exception cref="RefusedFileException">The cell cannot be read.</exception>
    internal void Read(PartXml xml, RowBuffer row, FilePlace place)
    {
        string type = xml.Attribute("t") ?? "n";
        int style = int.TryParse(xml.Attribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
        (bool hasFormula, bool hasValue) = ReadContent(xml, row, place);
        if (hasFormula && !hasValue)
        {
            throw context.Fault(FileFault.FormulaWithoutValue, place);
        }

        int column = row.Count - 1;
        switch (type)
        {
            case "s" when hasValue:
                Replace(row, SharedText(row.Cell(column), place), place);
                break;
            case "n" when !row.Cell(column).IsEmpty:
                Replace(row, Number(row.Cell(column), style, place), place);
                break;
            case "d" when !row.Cell(column).IsEmpty:
                Replace(row, numbers.OfDate(Encoding.UTF8.GetString(row.Cell(column))), place);
                break;
            default:
                break;
        }
    }

    private static (bool HasFormula, bool HasValue) ReadContent(PartXml xml, RowBuffer row, FilePlace place)
    {
        (bool hasFormula, bool hasValue) = (false, false);
        if (xml.IsEmptyElement)
        {
            return (hasFormula, hasValue);
        }

        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.IsStart("f"))
            {
                hasFormula = true;
                xml.SkipElement();
            }
            else if (xml.IsStart("v"))
            {
                row.Empty();
                hasValue = true;
                _ = xml.CopyText(row, 0, place);
            }
            else if (xml.IsStart("is"))
            {
                row.Empty();
                RichText.Copy(xml, row, "is", place);
            }
        }

        return (hasFormula, hasValue);
    }

    private ReadOnlySpan<byte> SharedText(ReadOnlySpan<byte> index, FilePlace place) =>
        Utf8Parser.TryParse(index, out int number, out int read) && read == index.Length && texts.TryGet(number, out ReadOnlySpan<byte> text)
            ? text
            : throw context.Fault(FileFault.BrokenCell, place);

    private byte[]? Number(ReadOnlySpan<byte> text, int style, FilePlace place)
    {
        if (!Utf8Parser.TryParse(text, out double value, out int read) || read != text.Length || !double.IsFinite(value))
        {
            throw context.Fault(FileFault.BrokenCell, place);
        }

        return styles.IsDate(style) ? numbers.OfDate(value) : numbers.OfNumber(value);
    }

    private void Replace(RowBuffer row, byte[]? text, FilePlace place)
    {
        if (text is null)
        {
            throw context.Fault(FileFault.BrokenCell, place);
        }

        Replace(row, text.AsSpan(), place);
    }

    private static void Replace(RowBuffer row, ReadOnlySpan<byte> text, FilePlace place)
    {
        row.Empty();
        row.Append(text, place);
    }
}
