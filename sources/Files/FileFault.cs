namespace Monitoring.Sources.Files;

/// <summary>Why a file that someone dropped cannot be read.</summary>
public enum FileFault
{
    /// <summary>The file is larger than allowed.</summary>
    FileTooLarge,

    /// <summary>What is inside is larger than allowed once unpacked.</summary>
    UnpackedTooLarge,

    /// <summary>It grows more than allowed when it is unpacked.</summary>
    RatioTooHigh,

    /// <summary>It holds more parts than allowed.</summary>
    TooManyParts,

    /// <summary>It has more rows than allowed.</summary>
    TooManyRows,

    /// <summary>A row has more cells than allowed.</summary>
    TooManyColumns,

    /// <summary>A cell has more characters than allowed.</summary>
    CellTooLong,

    /// <summary>A row is longer than allowed, perhaps because a quote was never closed.</summary>
    RowTooLong,

    /// <summary>The texts that the cells of a workbook share are larger than allowed.</summary>
    SharedTextTooLarge,

    /// <summary>The file's name has an ending that is not read.</summary>
    UnknownKind,

    /// <summary>The content is of another kind than the file's name says.</summary>
    OtherKind,

    /// <summary>A workbook of before 2007, or one that is locked with a password.</summary>
    OldOrLockedWorkbook,

    /// <summary>The file holds bytes that no text has.</summary>
    NotText,

    /// <summary>The text is not in UTF-8, which was declared.</summary>
    NotUtf8,

    /// <summary>The text is not in Windows-1252, which was declared.</summary>
    NotWindows1252,

    /// <summary>The text is in UTF-16 or UTF-32.</summary>
    WideText,

    /// <summary>The quotes around cells do not come in pairs.</summary>
    BrokenQuotes,

    /// <summary>The columns are separated by another character than was declared.</summary>
    OtherDelimiter,

    /// <summary>The file has no rows.</summary>
    NoRows,

    /// <summary>The columns are not the declared ones.</summary>
    OtherHeader,

    /// <summary>A row has another number of cells than the header.</summary>
    OtherWidth,

    /// <summary>The ZIP or workbook is damaged or cut off.</summary>
    DamagedPackage,

    /// <summary>A part of the ZIP is locked with a password.</summary>
    LockedPackage,

    /// <summary>A part's name could lead out of a folder.</summary>
    UnsafeName,

    /// <summary>Two parts have the same name.</summary>
    RepeatedName,

    /// <summary>The ZIP holds no file that can be read.</summary>
    NoDataFile,

    /// <summary>The ZIP holds more than one file to read.</summary>
    SeveralDataFiles,

    /// <summary>It is no workbook, or not a sound one.</summary>
    NotAWorkbook,

    /// <summary>The workbook holds macros or other programs.</summary>
    WorkbookWithProgram,

    /// <summary>The workbook takes figures from another file or from the network.</summary>
    ExternalLink,

    /// <summary>The text of a part of the workbook is not sound XML.</summary>
    BrokenXml,

    /// <summary>The workbook has no sheet of the declared name.</summary>
    NoSuchSheet,

    /// <summary>The workbook has several sheets and none was declared.</summary>
    SeveralSheets,

    /// <summary>A cell holds a formula of which no outcome is stored.</summary>
    FormulaWithoutValue,

    /// <summary>Cells or rows are not in order, or are repeated.</summary>
    CellsOutOfOrder,

    /// <summary>A cell names a text or a date that does not exist.</summary>
    BrokenCell,

    /// <summary>The file could not be opened or read from the disk.</summary>
    Unreadable,
}
