namespace Monitoring.Reports.Model;

/// <summary>What the schedule is doing.</summary>
/// <param name="Kind">What.</param>
/// <param name="Since">Since when.</param>
/// <param name="Until">When it goes on; null when that is not known.</param>
/// <param name="Detail">Why, in the words of the log; may be empty.</param>
public sealed record OperationsState(OperationsStateKind Kind, DateTimeOffset Since, DateTimeOffset? Until, string Detail);
