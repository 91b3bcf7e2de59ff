namespace Monitoring.Pipeline.Store;

/// <summary>The retrieval whose figures are being stored.</summary>
/// <param name="SnapshotId">Its key.</param>
/// <param name="Dataset">The dataset it is a retrieval of; only its own figures can vanish with it.</param>
/// <param name="KnownFrom">Moment of retrieval, Unix seconds: when the source is known to have said so.</param>
/// <param name="WasReadBefore">True when the same retrieval was read before, with another catalogue.</param>
internal readonly record struct StoredSnapshot(long SnapshotId, string Dataset, long KnownFrom, bool WasReadBefore);
