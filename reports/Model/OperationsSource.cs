namespace Monitoring.Reports.Model;

/// <summary>How one source ended in a run.</summary>
/// <param name="Id">The source.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Message">In the words of the log.</param>
/// <param name="Duration">Time spent on fetching and importing it.</param>
/// <param name="RunStartedAt">When the run began.</param>
public sealed record OperationsSource(
    string Id, OperationsSourceOutcome Outcome, string Message, TimeSpan Duration, DateTimeOffset RunStartedAt)
{
    /// <summary>When the newest run began in which it had no fault; null when none is in the record.</summary>
    public DateTimeOffset? LastGoodAt { get; init; }
}
