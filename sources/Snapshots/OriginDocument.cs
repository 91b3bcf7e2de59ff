namespace Monitoring.Sources.Snapshots;

/// <summary>The content of <c>origin.json</c>, member by member in the order in which it is written.</summary>
/// <param name="SchemaVersion">Version of this list of members.</param>
/// <param name="Source">Id of the source, the same as the folder two levels up.</param>
/// <param name="Dataset">Id of the dataset, the same as the folder one level up.</param>
/// <param name="RetrievedAt">Moment of retrieval, <c>2026-11-22T04:00:00Z</c>.</param>
/// <param name="ContentDigest">See <see cref="Snapshots.ContentDigest"/>.</param>
/// <param name="SameContentAs">Folder of the same dataset that holds the bytes; null when they stand here.</param>
/// <param name="Producer">See <see cref="SnapshotOrigin"/>, as for the members that follow.</param>
/// <param name="Title">The provider's title.</param>
/// <param name="Citation">Full citation.</param>
/// <param name="Url">Where it was retrieved.</param>
/// <param name="Licence">Licence.</param>
/// <param name="Modified">The provider's modification mark; empty when unknown.</param>
/// <param name="Extent"><c>full</c> or a sentence.</param>
/// <param name="Reconstructed">Sentences; empty when everything was received.</param>
/// <param name="Files">The files in reading order.</param>
internal sealed record OriginDocument(
    int SchemaVersion,
    string Source,
    string Dataset,
    string RetrievedAt,
    string ContentDigest,
    string? SameContentAs,
    string Producer,
    string Title,
    string Citation,
    string Url,
    string Licence,
    string Modified,
    string Extent,
    IReadOnlyList<string> Reconstructed,
    IReadOnlyList<SnapshotFile> Files)
{
    /// <summary>The version this program writes and reads.</summary>
    internal const int CurrentVersion = 1;

    /// <summary>The same, as it stands in the text.</summary>
    internal const string CurrentVersionText = "1";

    /// <summary>The form of <see cref="RetrievedAt"/>.</summary>
    internal const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";
}
