using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Pipeline.Assess;

/// <summary>Measurements of one comparable stretch, and the target asked of them.</summary>
/// <param name="Points">From the baseline on, oldest first; at least one, each with an error.</param>
/// <param name="Direction">+1 when higher is better, -1 when lower is.</param>
/// <param name="Target">Value to reach, on the scale of the points, with its error.</param>
/// <param name="TargetYear">Year in which it should hold; null when the document does not say.</param>
internal sealed record ProgressQuestion(
    IReadOnlyList<TimedValue> Points, int Direction, TargetValue Target, int? TargetYear)
{
    /// <summary>The same on the logit scale; empty when they are no shares, or one cannot be put there.</summary>
    public IReadOnlyList<TimedValue> LogitPoints { get; init; } = [];

    /// <summary>How far short of the target still counts as equal to it; 0 or more.</summary>
    public double Margin { get; init; }

    /// <summary>True when "better than the baseline, beyond chance" is the whole target.</summary>
    public bool IsDirectionOnly { get; init; }

    /// <summary>First measurement: the baseline.</summary>
    public TimedValue First => Points[0];

    /// <summary>Newest measurement.</summary>
    public TimedValue Last => Points[^1];

    /// <summary>How far the newest lies beyond the target; below 0 when short of it.</summary>
    public double Beyond => Direction * (Last.Value - Target.Value);
}
