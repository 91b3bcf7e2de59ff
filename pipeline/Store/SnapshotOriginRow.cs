namespace Monitoring.Pipeline.Store;

/// <summary>Provenance of a retrieval as the store keeps it.</summary>
internal sealed record SnapshotOriginRow(
    long SnapshotId,
    string TableId,
    long RetrievedAt,
    string ContentDigest,
    string Path,
    string Producer,
    string Title,
    string Citation,
    string Url,
    string Licence,
    string Extent,
    string Reconstructed);
