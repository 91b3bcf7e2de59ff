using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Pipeline.Assess;

/// <summary>Where a trend leads in the target year, or why it is not followed there.</summary>
/// <param name="Projection">Where it leads; null when it is not followed.</param>
/// <param name="ChanceOfReaching">Chance that the true value has reached the target; null when it is not followed.</param>
/// <param name="ChanceOfMeasuring">Chance that a measurement as precise as the newest shows it; null when it is not followed.</param>
/// <param name="Refusal">Why it is not followed; null when it is, or when nobody asks.</param>
internal sealed record Forecast(
    Projection? Projection, double? ChanceOfReaching, double? ChanceOfMeasuring, ProjectionRefusal? Refusal)
{
    /// <summary>Nothing is asked.</summary>
    public static Forecast None { get; } = new(null, null, null, null);
}
