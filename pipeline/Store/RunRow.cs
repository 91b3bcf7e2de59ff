namespace Monitoring.Pipeline.Store;

/// <summary>A run as recorded; moments in Unix seconds, no end and exit code while it runs or when it was killed.</summary>
internal sealed record RunRow(long RunId, string Command, long StartedAt, long? EndedAt, long? ExitCode);
