namespace Monitoring.Pipeline.Schedule;

/// <summary>What is to be done about the nights.</summary>
/// <param name="Occasion">The run that is due now; null when none is.</param>
/// <param name="LookAgainAt">When none is due: the next moment of the schedule, or of a retry; null when there is none.</param>
/// <param name="Why">Why none is due, or why one is, in words for the log.</param>
internal sealed record NightDecision(RunOccasion? Occasion, DateTimeOffset? LookAgainAt, string Why)
{
    /// <summary>True when the night is to be tried once more at <see cref="LookAgainAt"/>.</summary>
    public bool IsRetry { get; init; }
}
