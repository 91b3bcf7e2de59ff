namespace Monitoring.Pipeline.Cli;

/// <summary>How often a reason for a missing figure occurs.</summary>
/// <param name="Reason">The reason's name.</param>
/// <param name="Count">Current figures that are missing for it; from 1.</param>
internal sealed record MissingCount(string Reason, long Count);
