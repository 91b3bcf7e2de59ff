namespace Monitoring.Pipeline;

/// <summary>How a step of a run ended.</summary>
/// <param name="Word"><c>done</c>, <c>unchanged</c>, <c>held</c> or <c>failed</c>.</param>
/// <param name="Detail">In one line: counts, or why.</param>
internal sealed record StepOutcome(string Word, string Detail)
{
    /// <summary>The step did something.</summary>
    public static StepOutcome Done(string detail) => new("done", detail);

    /// <summary>There was nothing to do.</summary>
    public static StepOutcome Unchanged(string detail) => new("unchanged", detail);

    /// <summary>The result was not let through.</summary>
    public static StepOutcome Held(string detail) => new("held", detail);

    /// <summary>The step failed.</summary>
    public static StepOutcome Failed(string detail) => new("failed", detail);
}
