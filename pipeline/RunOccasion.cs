namespace Monitoring.Pipeline;

/// <summary>Why a run was started and which night it stands for; part of the run's record.</summary>
/// <param name="Trigger">Why it was started.</param>
/// <param name="DueAt">The moment of the schedule it stands for; null when it was started by a command.</param>
/// <param name="IsWhole">True when it asks every source whether there is news, as a night does.</param>
internal sealed record RunOccasion(RunTrigger Trigger, DateTimeOffset? DueAt, bool IsWhole)
{
    /// <summary>A command that does a part of a night's work.</summary>
    public static RunOccasion Partial { get; } = new(RunTrigger.Command, null, IsWhole: false);

    /// <summary>A command that does all of a night's work.</summary>
    public static RunOccasion WholeByCommand { get; } = new(RunTrigger.Command, null, IsWhole: true);

    /// <summary>What a reader of the record should know: how late it is and why; empty when it ran on time.</summary>
    public string Note { get; init; } = string.Empty;
}
