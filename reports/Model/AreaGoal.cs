namespace Monitoring.Reports.Model;

/// <summary>The indicators of one goal on the page of an area.</summary>
/// <param name="Goal">The goal at the top of the programme; the goals below it are taken together.</param>
/// <param name="Lines">Indicators with figures at the level of the area, core first; empty when there are none.</param>
/// <param name="Elsewhere">Indicators that no source has figures of here.</param>
public sealed record AreaGoal(GoalLabel Goal, IReadOnlyList<AreaLine> Lines, IReadOnlyList<IndicatorLabel> Elsewhere);
