namespace Monitoring.Pipeline.Store;

/// <summary>How often a reason for a missing figure occurs.</summary>
internal sealed record MissingCountRow(string Reason, long Count);
