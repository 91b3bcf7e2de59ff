using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Monitoring.Reports.Downloads;

/// <summary>Tables as a workbook (XLSX): numbers as numbers, days as days shown year-month-day, text never as a formula.</summary>
internal static class ExportWorkbook
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>Writes a workbook; the same tables give the same bytes.</summary>
    /// <param name="sheets">The first is the one to read; the others can be filtered.</param>
    public static byte[] Write(IReadOnlyList<ExportSheet> sheets)
    {
        using MemoryStream package = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            // Ids are given by hand: the library would draw them by lot.
            WorkbookPart workbook = document.AddNewPart<WorkbookPart>(WorkbookType, "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = WorkbookStyles.Create();
            for (int index = 0; index < sheets.Count; index++)
            {
                WriteSheet(workbook.AddNewPart<WorksheetPart>(SheetId(index)), sheets[index], isOpen: index == 0);
            }

            workbook.Workbook = new Workbook(
                new BookViews(new WorkbookView()),
                new Sheets(sheets.Select((sheet, index) => new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = SheetId(index) })),
                new DefinedNames(sheets.Select(Filter).Skip(1)));
            workbook.Workbook.Save();
        }

        return FixedZip.Rewrite(package);
    }

    private static string SheetId(int index) => FormattableString.Invariant($"rId{index + 2}");

    // Excel keeps the range of a filter under this hidden name as well; without it some versions drop the filter.
    private static DefinedName Filter(ExportSheet sheet, int index) =>
        new(FormattableString.Invariant($"'{sheet.Name}'!$A$1:${ColumnName(sheet.Columns.Count - 1)}${sheet.Rows.Count + 1}"))
        {
            Name = "_xlnm._FilterDatabase",
            LocalSheetId = (uint)index,
            Hidden = true,
        };

    private static void WriteSheet(WorksheetPart part, ExportSheet sheet, bool isOpen)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            TabSelected = isOpen,
            WorkbookViewId = 0,
        }));
        writer.WriteElement(new Columns(sheet.Columns.Select((column, index) =>
            new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, [.. sheet.Columns.Select(column => ExportCell.Of(column.Title))], WorkbookStyles.Heading);
        for (int row = 0; row < sheet.Rows.Count; row++)
        {
            WriteRow(writer, row + 2, sheet.Rows[row], WorkbookStyles.Plain);
        }

        writer.WriteEndElement();
        if (!isOpen)
        {
            writer.WriteElement(new AutoFilter
            {
                Reference = FormattableString.Invariant($"A1:{ColumnName(sheet.Columns.Count - 1)}{sheet.Rows.Count + 1}"),
            });
        }

        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, int number, ExportCell[] cells, uint style)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        for (int column = 0; column < cells.Length; column++)
        {
            if (CellOf(cells[column], style) is { } cell)
            {
                cell.CellReference = FormattableString.Invariant($"{ColumnName(column)}{number}");
                writer.WriteElement(cell);
            }
        }

        writer.WriteEndElement();
    }

    private static Cell? CellOf(ExportCell cell, uint style)
    {
        if (cell.Day is { } day)
        {
            return new Cell { StyleIndex = WorkbookStyles.Day, CellValue = new CellValue(SerialOf(day).ToString(CultureInfo.InvariantCulture)) };
        }

        if (cell.Number is { } number)
        {
            return new Cell { CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) };
        }

        return cell.Text.Length == 0
            ? null
            : new Cell(new InlineString(new CellText(WorkbookText.Of(cell.Text)) { Space = SpaceProcessingModeValues.Preserve }))
            {
                DataType = CellValues.InlineString,
                StyleIndex = FormulaGuard.IsNeeded(cell.Text) ? WorkbookStyles.Quoted : style,
            };
    }

    // Excel counts days from 1900 and takes that year for a leap year: right from March 1900 on.
    private static int SerialOf(DateOnly day) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;

    private static string ColumnName(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : ColumnName((index / 26) - 1) + (char)('A' + (index % 26));
}
