namespace Monitoring.Pipeline.Store;

/// <summary>What a run adds to a retrieval's own origin when it records it.</summary>
/// <param name="VintageId">Key of the vintage.</param>
/// <param name="Reading">Digest of the catalogue parts that decide how it was read.</param>
/// <param name="RowsRead">Rows it holds.</param>
/// <param name="State"><c>promoted</c>, or <c>held</c> when too much of it could not be read.</param>
internal sealed record SnapshotRecord(long VintageId, string Reading, long RowsRead, string State)
{
    /// <summary>Its figures are live.</summary>
    public const string Promoted = "promoted";

    /// <summary>Its figures are not; the last good ones stay.</summary>
    public const string Held = "held";
}
