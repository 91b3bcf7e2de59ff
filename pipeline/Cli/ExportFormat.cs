namespace Monitoring.Pipeline.Cli;

/// <summary>The forms of an export.</summary>
internal enum ExportFormat
{
    /// <summary>CSV for programs.</summary>
    Csv,

    /// <summary>CSV for Excel with Dutch settings.</summary>
    CsvExcel,

    /// <summary>A workbook.</summary>
    Xlsx,
}
