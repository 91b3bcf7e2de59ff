namespace Monitoring.Pipeline.Store;

/// <summary>The newest retrieval of a table.</summary>
internal sealed record FreshnessRow
{
    /// <summary>Source.</summary>
    public required string SourceId { get; init; }

    /// <summary>Table.</summary>
    public required string TableId { get; init; }

    /// <summary>Moment of retrieval, Unix seconds.</summary>
    public required long RetrievedAt { get; init; }

    /// <summary><see cref="SnapshotRecord.Promoted"/> or <see cref="SnapshotRecord.Held"/>.</summary>
    public required string State { get; init; }

    /// <summary>Its rows and cells in quarantine.</summary>
    public required long Quarantined { get; init; }
}
