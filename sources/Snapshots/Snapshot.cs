namespace Monitoring.Sources.Snapshots;

/// <summary>One retrieval of one dataset: the bytes as received with their origin. Never changed once written.</summary>
/// <param name="Id">Its place in the archive.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="ContentFolder">Full path of the folder that holds the files (an earlier one when the content is the same).</param>
public sealed record Snapshot(SnapshotId Id, SnapshotOrigin Origin, string ContentFolder);
