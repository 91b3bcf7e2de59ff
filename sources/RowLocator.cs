namespace Monitoring.Sources;

/// <summary>Where a row stands in a snapshot.</summary>
/// <param name="FileIndex">Position of the file in the snapshot's origin, from 0.</param>
/// <param name="RowNumber">Row within that file, from 1.</param>
/// <param name="RowId">The provider's own row ID (0-based position in the full cube); -1 when it gives none.</param>
public readonly record struct RowLocator(int FileIndex, int RowNumber, long RowId);
