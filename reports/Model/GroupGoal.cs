namespace Monitoring.Reports.Model;

/// <summary>The indicators of one goal on the page of an area group.</summary>
/// <param name="Goal">The goal at the top of the programme.</param>
/// <param name="Lines">Indicators with figures of the members, core first; empty when there are none.</param>
/// <param name="Elsewhere">Indicators that no source has figures of here.</param>
public sealed record GroupGoal(GoalLabel Goal, IReadOnlyList<GroupLine> Lines, IReadOnlyList<IndicatorLabel> Elsewhere);
