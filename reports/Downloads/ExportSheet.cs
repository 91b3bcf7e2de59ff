namespace Monitoring.Reports.Downloads;

/// <summary>One table of an export.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a cell a column.</param>
internal sealed record ExportSheet(string Name, IReadOnlyList<ExportColumn> Columns, IReadOnlyList<ExportCell[]> Rows);
