namespace Monitoring.Reports.Model;

/// <summary>A goal with its indicators and efforts, and the goals below it.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Role">Its place in the programme.</param>
/// <param name="Horizon">Year by which it should hold; null when none is given.</param>
/// <param name="Source">Document and paragraph.</param>
/// <param name="Indicators">Indicators that hang on this goal itself; empty when none does.</param>
/// <param name="Efforts">Efforts that the documents name for this goal itself; empty when they name none.</param>
/// <param name="Insights">Notes about this goal; empty when there are none.</param>
/// <param name="Children">Operational goals below it.</param>
public sealed record GoalEntry(
    GoalLabel Goal,
    GoalRole Role,
    int? Horizon,
    string Source,
    IReadOnlyList<IndicatorLine> Indicators,
    IReadOnlyList<EffortLine> Efforts,
    IReadOnlyList<InsightNote> Insights,
    IReadOnlyList<GoalEntry> Children);
