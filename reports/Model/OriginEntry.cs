namespace Monitoring.Reports.Model;

/// <summary>Where one figure stands in its source.</summary>
/// <param name="OriginId">Key that the figure on a page carries.</param>
/// <param name="Area">Area.</param>
/// <param name="Population">Population.</param>
/// <param name="Year">Reference year.</param>
/// <param name="Figure">The figure or why it is withheld.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="TableId">Provider's table.</param>
/// <param name="SnapshotPath">Folder in the archive.</param>
/// <param name="FileName">File in that folder.</param>
/// <param name="RowNumber">Row in that file, from 1.</param>
/// <param name="RowId">Provider's row ID; -1 when it gives none.</param>
/// <param name="ColumnKey">Provider's column key.</param>
public sealed record OriginEntry(
    string OriginId,
    AreaLabel Area,
    PopulationLabel Population,
    int Year,
    Figure Figure,
    FigureKind Kind,
    string TableId,
    string SnapshotPath,
    string FileName,
    int RowNumber,
    long RowId,
    string ColumnKey)
{
    /// <summary>Texts that the source gives with this figure; empty for most.</summary>
    public IReadOnlyList<OriginNote> Notes { get; init; } = [];
}
