namespace Monitoring.Sources.Snapshots;

/// <summary>Identity of one retrieval: source, dataset, moment and the digest of its content.</summary>
/// <param name="SourceId">For example <c>rivm-statline</c>.</param>
/// <param name="Dataset">For example <c>50090NED</c>.</param>
/// <param name="RetrievedAt">Moment of retrieval, UTC, whole seconds.</param>
/// <param name="ContentDigest">Lower-case hexadecimal SHA-256 of the content (names and digests of the files).</param>
public sealed record SnapshotId(string SourceId, string Dataset, DateTimeOffset RetrievedAt, string ContentDigest)
{
    /// <summary>Folder below the archive root, with forward slashes:
    /// <c>rivm-statline/50090NED/20261122T040000Z_1a2b3c4d5e6f</c>.</summary>
    public string RelativePath { get; } = string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{SourceId}/{Dataset}/{RetrievedAt.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}_{ContentDigest[..12]}");

    /// <inheritdoc/>
    public override string ToString() => RelativePath;
}
