namespace Monitoring.Pipeline.Store;

/// <summary>The newest retrieval of a table and what is live of it.</summary>
internal sealed record TableStatusRow(
    string SourceId,
    string TableId,
    string Snapshot,
    long RetrievedAt,
    string State,
    long IsReconstructed,
    long RowsRead,
    long Quarantined,
    long Numbers,
    long SnapshotId,
    long VintageId);
