namespace Monitoring.Sources.Files;

/// <summary>What the name of a file says that it is.</summary>
public enum FileKind
{
    /// <summary>None that is read.</summary>
    Unknown,

    /// <summary>Delimited text.</summary>
    Text,

    /// <summary>A workbook (XLSX).</summary>
    Workbook,

    /// <summary>A ZIP with one of these.</summary>
    Zip,
}
