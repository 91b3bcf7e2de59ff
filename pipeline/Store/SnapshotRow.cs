namespace Monitoring.Pipeline.Store;

/// <summary>A retrieval as the store knows it.</summary>
internal sealed record SnapshotRow(
    long SnapshotId,
    string Path,
    long RetrievedAt,
    string Reading,
    string State);
