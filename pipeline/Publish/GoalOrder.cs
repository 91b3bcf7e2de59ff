using Monitoring.Pipeline.Catalogue;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>The one order in which every page of an area shows the indicators.</summary>
internal static class GoalOrder
{
    /// <summary>The goals at the top of the programme with all indicators at or below them: core first, then by goal.</summary>
    public static IReadOnlyList<(GoalLabel Goal, IReadOnlyList<Indicator> Indicators)> Of(MonitorCatalogue catalogue, Labels labels) =>
    [
        .. catalogue.Goals.Where(goal => goal.ParentId is null).Select(goal => (
            labels.Goal(goal),
            (IReadOnlyList<Indicator>)[.. Below(goal, catalogue).OrderByDescending(indicator => indicator.IsCore)])),
    ];

    private static IEnumerable<Indicator> Below(Goal goal, MonitorCatalogue catalogue) =>
        catalogue.Indicators
            .Where(indicator => string.Equals(indicator.GoalId, goal.Id, StringComparison.Ordinal))
            .Concat(catalogue.Goals
                .Where(child => string.Equals(child.ParentId, goal.Id, StringComparison.Ordinal))
                .SelectMany(child => Below(child, catalogue)));
}
