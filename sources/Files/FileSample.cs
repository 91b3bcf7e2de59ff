using System.Text;
using Monitoring.Sources.Files.Packed;
using Monitoring.Sources.Files.Workbook;

namespace Monitoring.Sources.Files;

/// <summary>The first rows of a file whose layout nobody declared yet; only for proposing one.</summary>
public static class FileSample
{
    /// <summary>Reads the first rows in a form that is tried out.</summary>
    /// <param name="context">The file.</param>
    /// <param name="form">The form that is tried.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="most">Rows at most.</param>
    /// <returns>Row numbers with their cells.</returns>
    /// <exception cref="RefusedFileException">The file cannot be read in this form.</exception>
    public static IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> Rows(
        FileContext context, FileForm form, byte[] bytes, int most)
    {
        List<(int, IReadOnlyList<string>)> rows = [];
        using FileRowReader reader = new FileOpener(context, form, () => Stream(bytes)).OpenRows();
        while (rows.Count < most && reader.Read())
        {
            string[] cells = new string[reader.CellCount];
            for (int column = 0; column < cells.Length; column++)
            {
                cells[column] = Encoding.UTF8.GetString(reader.Cell(column));
            }

            rows.Add((reader.RowNumber, cells));
        }

        return rows;
    }

    /// <summary>Names of a workbook's sheets, also of one inside a ZIP; none for a text.</summary>
    /// <exception cref="RefusedFileException">The file is no sound package.</exception>
    public static IReadOnlyList<string> Sheets(FileContext context, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(context);
        FileKind kind = FileKinds.Of(context.FileName);
        if (kind is FileKind.Text or FileKind.Unknown)
        {
            return [];
        }

        FileKinds.RequireStart(kind, bytes, context);
        UnpackBudget budget = new(context);
        IReadOnlyList<ZipPart> parts = ZipInspection.Inspect(bytes, context, budget);
        if (kind == FileKind.Workbook)
        {
            return SheetsOf(bytes, parts, context);
        }

        (int index, string name) = Packages.DataFileOf(parts, context);
        if (FileKinds.Of(name) != FileKind.Workbook)
        {
            return [];
        }

        ReadOnlyMemory<byte> workbook = Packages.ReadPart(bytes, index, context);
        return SheetsOf(workbook, ZipInspection.Inspect(workbook, context, budget), context);
    }

    /// <summary>True when a text file is in an encoding.</summary>
    public static bool IsIn(FileContext context, FileEncoding encoding, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            _ = Rows(context, new FileForm(';', encoding, ',', string.Empty), bytes, most: 0);
            return true;
        }
        catch (RefusedFileException exception) when (exception.Fault is FileFault.NotUtf8 or FileFault.NotWindows1252)
        {
            return false;
        }
    }

    private static IReadOnlyList<string> SheetsOf(ReadOnlyMemory<byte> workbook, IReadOnlyList<ZipPart> parts, FileContext context)
    {
        WorkbookParts.Require(parts, context);
        using WorkbookPackage package = WorkbookPackage.Open(workbook, context);
        return package.SheetNames();
    }

    private static MemoryStream Stream(byte[] bytes) => new(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
}
