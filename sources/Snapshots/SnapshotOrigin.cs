namespace Monitoring.Sources.Snapshots;

/// <summary>Provenance of a snapshot, kept beside its files as <c>origin.json</c>.</summary>
/// <param name="Producer">Who made the figures, for example <c>RIVM</c>.</param>
/// <param name="Title">The provider's title of the dataset.</param>
/// <param name="Citation">Full citation to print.</param>
/// <param name="Url">Where it was (or can be) retrieved.</param>
/// <param name="Licence">Licence under which it may be reused.</param>
/// <param name="RetrievedAt">Moment of retrieval, UTC.</param>
/// <param name="Modified">The provider's own modification mark as published; empty when unknown.</param>
/// <param name="Extent"><c>full</c> when every row of the dataset is here, else a sentence that says what was selected.</param>
/// <param name="Reconstructed">What was not received but written afterwards, as sentences; empty when everything was received.</param>
/// <param name="Files">The files in reading order.</param>
public sealed record SnapshotOrigin(
    string Producer,
    string Title,
    string Citation,
    string Url,
    string Licence,
    DateTimeOffset RetrievedAt,
    string Modified,
    string Extent,
    IReadOnlyList<string> Reconstructed,
    IReadOnlyList<SnapshotFile> Files);
