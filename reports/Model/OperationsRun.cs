namespace Monitoring.Reports.Model;

/// <summary>One run of the record.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Command">The verb it was, for example <c>run</c>.</param>
/// <param name="Reason">Why it was started.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Duration">How long it took, in whole seconds; null while it goes on or when it was cut off.</param>
/// <param name="Outcome">How it ended.</param>
public sealed record OperationsRun(
    long Number, string Command, OperationsReason Reason, DateTimeOffset StartedAt, TimeSpan? Duration, OperationsOutcome Outcome)
{
    /// <summary>The night it stands for; null for a run by hand.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>How each source ended in it.</summary>
    public IReadOnlyList<OperationsSource> Sources { get; init; } = [];
}
