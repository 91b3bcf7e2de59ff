using System.Globalization;

namespace Monitoring.Sources.Files;

/// <summary>The sentences of <see cref="RefusedFileException"/>.</summary>
internal static class FileFaultText
{
    private const long Mebibyte = 1024 * 1024;

    /// <summary>What is wrong.</summary>
    internal static string What(FileFault fault, string detail) =>
        detail.Length == 0 ? Sentence(fault) : $"{Sentence(fault)}: {detail}";

    /// <summary>What was expected.</summary>
    internal static string Expected(FileFault fault, FileLimits limits) => fault switch
    {
        FileFault.FileTooLarge => Text($"a file of at most {limits.FileBytes / Mebibyte} MiB"),
        FileFault.UnpackedTooLarge => Text($"at most {limits.UnpackedBytes / Mebibyte} MiB unpacked"),
        FileFault.RatioTooHigh => Text($"at most {limits.Ratio} times its packed size"),
        FileFault.TooManyParts => Text($"at most {limits.Parts} parts"),
        FileFault.TooManyRows => Text($"at most {limits.Rows} rows"),
        FileFault.TooManyColumns => Text($"at most {limits.Columns} columns"),
        FileFault.CellTooLong => Text($"at most {limits.CellCharacters} characters in a cell"),
        FileFault.RowTooLong => Text($"at most {limits.RowBytes / Mebibyte} MiB in a row"),
        FileFault.SharedTextTooLarge => Text($"at most {limits.SharedTextBytes / Mebibyte} MiB of texts"),
        FileFault.UnknownKind => "a file that ends in .csv, .txt, .tsv, .xlsx or .zip",
        FileFault.NotUtf8 => "text in UTF-8",
        FileFault.NotWindows1252 => "text in Windows-1252",
        FileFault.OtherHeader => "the declared columns, each once",
        FileFault.OtherWidth => "as many cells as the header has",
        FileFault.NoDataFile or FileFault.SeveralDataFiles => "one .csv, .txt, .tsv or .xlsx in the ZIP",
        _ => "a whole file in the declared form",
    };

    /// <summary>What to do.</summary>
    internal static string Action(FileFault fault) => fault switch
    {
        FileFault.OldOrLockedWorkbook or FileFault.WorkbookWithProgram =>
            "Save the workbook as .xlsx, without password and macros.",
        FileFault.ExternalLink => "Break the links to other files, so that the figures themselves are stored.",
        FileFault.FormulaWithoutValue => "Open the workbook, let it calculate, and save it; or paste the values.",
        FileFault.NotUtf8 or FileFault.NotWindows1252 or FileFault.WideText or FileFault.OtherDelimiter
            or FileFault.OtherHeader or FileFault.NoSuchSheet or FileFault.SeveralSheets =>
            "Export the file again in the declared form, or review its layout in the catalogue.",
        _ => "Export the file again and put it in the inbox unchanged.",
    };

    private static string Sentence(FileFault fault) => fault switch
    {
        FileFault.FileTooLarge => "The file is too large",
        FileFault.UnpackedTooLarge => "The file is too large once unpacked",
        FileFault.RatioTooHigh => "The file grows too much when it is unpacked",
        FileFault.TooManyParts => "The file holds too many parts",
        FileFault.TooManyRows => "The file has too many rows",
        FileFault.TooManyColumns => "The row has too many cells",
        FileFault.CellTooLong => "The cell is too long",
        FileFault.RowTooLong => "The row is too long; perhaps a quote was never closed",
        FileFault.SharedTextTooLarge => "The workbook holds too much text",
        FileFault.UnknownKind => "Files with this ending are not read",
        FileFault.OtherKind => "The content is of another kind than the file's name says",
        FileFault.OldOrLockedWorkbook => "The workbook is of before 2007, or locked with a password",
        FileFault.NotText => "The file holds bytes that no text has",
        FileFault.NotUtf8 => "The text is not in UTF-8",
        FileFault.NotWindows1252 => "The text is not in Windows-1252",
        FileFault.WideText => "The text is in UTF-16 or UTF-32",
        FileFault.BrokenQuotes => "The quotes around the cells do not come in pairs",
        FileFault.OtherDelimiter => "The columns are separated by another character than declared",
        FileFault.NoRows => "The file has no rows below its header",
        FileFault.OtherHeader => "The columns differ from the declared ones",
        FileFault.OtherWidth => "The row has another number of cells than the header",
        _ => PackageSentence(fault),
    };

    private static string PackageSentence(FileFault fault) => fault switch
    {
        FileFault.DamagedPackage => "The file is damaged or cut off",
        FileFault.LockedPackage => "The ZIP is locked with a password",
        FileFault.UnsafeName => "A part inside the file has a name that is not safe",
        FileFault.RepeatedName => "Two parts inside the file have the same name",
        FileFault.NoDataFile => "The ZIP holds no file that can be read",
        FileFault.SeveralDataFiles => "The ZIP holds several files",
        FileFault.NotAWorkbook => "This is no sound workbook",
        FileFault.WorkbookWithProgram => "The workbook holds macros or other programs",
        FileFault.ExternalLink => "The workbook takes figures from another file or from the network",
        FileFault.BrokenXml => "A part of the workbook cannot be read",
        FileFault.NoSuchSheet => "The workbook has no sheet of the declared name",
        FileFault.SeveralSheets => "The workbook has several sheets and the layout names none",
        FileFault.FormulaWithoutValue => "The cell holds a formula of which no outcome is stored",
        FileFault.CellsOutOfOrder => "Cells or rows of the sheet are repeated or not in order",
        FileFault.BrokenCell => "The cell refers to something that the workbook does not have",
        FileFault.Unreadable => "The file cannot be read from the disk",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Every fault has its sentence."),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
