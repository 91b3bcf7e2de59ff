using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.RecordedCsv;

/// <summary>A file that people keep, and the dataset that it is archived as.</summary>
/// <param name="Dataset">Name in the archive.</param>
/// <param name="Path">The file.</param>
/// <param name="Origin">Where its figures come from; moment and files are filled in when it is archived.</param>
public sealed record RecordedFile(string Dataset, string Path, SnapshotOrigin Origin);
