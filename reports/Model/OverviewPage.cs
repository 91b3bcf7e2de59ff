namespace Monitoring.Reports.Model;

/// <summary>"In een oogopslag": goals, their indicators, how many have which status, and what is not known.</summary>
/// <param name="Goals">Strategic goals first, then ambitions and preconditions.</param>
/// <param name="Context">Indicators that belong to no goal and give background.</param>
/// <param name="StatusCounts">Number of indicators per status, every status that occurs.</param>
/// <param name="Unknowns">What the monitor does not know.</param>
public sealed record OverviewPage(
    IReadOnlyList<GoalBlock> Goals,
    IReadOnlyList<IndicatorLine> Context,
    IReadOnlyList<KeyValuePair<StatusWord, int>> StatusCounts,
    IReadOnlyList<Unknown> Unknowns);
