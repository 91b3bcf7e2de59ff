namespace Monitoring.Pipeline.Store;

/// <summary>A run that stands for a night, as recorded; no end and exit code while it runs or when it was killed.</summary>
internal sealed record NightRow(long RunId, long StartedAt, long? EndedAt, long? ExitCode);
