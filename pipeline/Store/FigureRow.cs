using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Store;

/// <summary>One stored figure with its words and its place in the source, as the report and <c>trace</c> need it.</summary>
/// <remarks>Numbers are <c>long</c> because that is what SQLite gives; meaning as in the observation table.</remarks>
internal sealed record FigureRow(
    string Indicator,
    string AreaCode,
    long DivisionYear,
    long ReferenceYear,
    string Population,
    string SourceId,
    string TableId,
    double? Value,
    double? Lower,
    double? Upper,
    long? SampleSize,
    long EstimateKindId,
    long QualityLabelId,
    long? MissingReasonId,
    long KnownFrom,
    long? KnownTo,
    long SnapshotId,
    long FileIndex,
    string FileName,
    long RowNumber,
    long RowId,
    string ColumnKey,
    long ColumnNumber)
{
    /// <summary>What must be known of the figure; none where it has no number.</summary>
    public FigureFlags Flags { get; init; }

    /// <summary>The newer edition that keeps this figure back; null when none does.</summary>
    public string? WithheldBy { get; init; }

    /// <summary>The same figure without its number.</summary>
    /// <param name="tableId">The newer edition that publishes no value there.</param>
    public FigureRow WithheldBecauseOf(string tableId) => this with
    {
        Value = null,
        Lower = null,
        Upper = null,
        SampleSize = null,
        Flags = FigureFlags.None,
        MissingReasonId = (long)MissingReason.WithheldByNewerEdition,
        WithheldBy = tableId,
    };
}
