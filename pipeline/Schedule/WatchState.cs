namespace Monitoring.Pipeline.Schedule;

/// <summary>What the resident schedule is doing.</summary>
/// <param name="Kind">What.</param>
/// <param name="Since">Since when; for <see cref="WatchKind.Idle"/> the moment of the last decision.</param>
/// <param name="Until">When it goes on by itself; null while that is not known.</param>
/// <param name="Detail">Why, in words for the log; may be empty.</param>
internal sealed record WatchState(WatchKind Kind, DateTimeOffset Since, DateTimeOffset? Until, string Detail);
