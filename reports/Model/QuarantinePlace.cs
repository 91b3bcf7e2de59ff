namespace Monitoring.Reports.Model;

/// <summary>Where something stands in a file.</summary>
/// <param name="File">The file, by its path in the archive.</param>
/// <param name="Row">Row in it, from 1.</param>
/// <param name="Column">Name of the column.</param>
public sealed record QuarantinePlace(string File, long Row, string Column);
