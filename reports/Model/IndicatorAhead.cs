namespace Monitoring.Reports.Model;

/// <summary>What an indicator's page says of the time ahead: when it is measured next, and what is done meanwhile.</summary>
/// <param name="Next">Its next measurement; null when none is known or expected.</param>
/// <param name="Efforts">Efforts that the documents name for its goal or the goal above; empty when they name none.</param>
/// <param name="Insights">Notes about it; empty when there are none.</param>
public sealed record IndicatorAhead(
    MeasurementMoment? Next, IReadOnlyList<EffortLine> Efforts, IReadOnlyList<InsightNote> Insights)
{
    /// <summary>Nothing is known.</summary>
    public static IndicatorAhead None { get; } = new(null, [], []);
}
