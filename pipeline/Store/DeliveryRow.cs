namespace Monitoring.Pipeline.Store;

/// <summary>The newest retrieval of a dataset.</summary>
/// <remarks>Properties, not constructor parameters: a computed column of an empty result has no type to match with one.</remarks>
internal sealed record DeliveryRow
{
    /// <summary>Key of the retrieval.</summary>
    public required long SnapshotId { get; init; }

    /// <summary>Table id, or table id and the name of a selection.</summary>
    public required string Dataset { get; init; }

    /// <summary>Moment of retrieval, Unix seconds.</summary>
    public required long RetrievedAt { get; init; }

    /// <summary><see cref="SnapshotRecord.Promoted"/> or <see cref="SnapshotRecord.Held"/>.</summary>
    public required string State { get; init; }

    /// <summary>1 when a part of it was written afterwards, 0 when all was received.</summary>
    public required long IsReconstructed { get; init; }

    /// <summary>Rows it holds.</summary>
    public required long RowsRead { get; init; }
}
