namespace Monitoring.Sources.Snapshots;

/// <summary>One file of a snapshot.</summary>
/// <param name="Name">File name without folder; ends in <c>.gz</c> when stored compressed.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of the uncompressed bytes.</param>
/// <param name="Size">Uncompressed size in bytes.</param>
public sealed record SnapshotFile(string Name, string Sha256, long Size);
