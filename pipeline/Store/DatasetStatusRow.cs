namespace Monitoring.Pipeline.Store;

/// <summary>The newest retrieval of a dataset: a table, or a selection of one.</summary>
/// <remarks>Properties, not constructor parameters: a computed column of an empty result has no type to match with one.</remarks>
internal sealed record DatasetStatusRow
{
    /// <summary>Source.</summary>
    public required string SourceId { get; init; }

    /// <summary>Table.</summary>
    public required string TableId { get; init; }

    /// <summary>The table's id, or that with the name of the selection.</summary>
    public required string Dataset { get; init; }

    /// <summary>Path of the retrieval in the archive.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Moment of retrieval, Unix seconds.</summary>
    public required long RetrievedAt { get; init; }

    /// <summary><see cref="SnapshotRecord.Promoted"/> or <see cref="SnapshotRecord.Held"/>.</summary>
    public required string State { get; init; }

    /// <summary>1 when its metadata was written afterwards, 0 when it was received.</summary>
    public required long IsReconstructed { get; init; }

    /// <summary>Rows it holds.</summary>
    public required long RowsRead { get; init; }

    /// <summary>Its rows and cells in quarantine.</summary>
    public required long Quarantined { get; init; }

    /// <summary>Key of the retrieval.</summary>
    public required long SnapshotId { get; init; }
}
