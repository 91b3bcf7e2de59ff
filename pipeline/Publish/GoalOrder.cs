using Monitoring.Pipeline.Catalogue;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>The one order in which every page of an area shows the indicators.</summary>
internal static class GoalOrder
{
    /// <summary>The goals at the top of the programme with all indicators at or below them: core first, then by goal.</summary>
    public static IReadOnlyList<(GoalLabel Goal, IReadOnlyList<Indicator> Indicators)> Of(PageContext context) =>
    [
        .. context.Catalogue.Goals.Where(goal => goal.ParentId is null).Select(goal => (
            context.Labels.Goal(goal),
            (IReadOnlyList<Indicator>)[.. Below(goal, context.Catalogue).OrderByDescending(indicator => indicator.IsCore)])),
    ];

    private static IEnumerable<Indicator> Below(Goal goal, MonitorCatalogue catalogue) =>
        catalogue.Indicators
            .Where(indicator => string.Equals(indicator.GoalId, goal.Id, StringComparison.Ordinal))
            .Concat(catalogue.Goals
                .Where(child => string.Equals(child.ParentId, goal.Id, StringComparison.Ordinal))
                .SelectMany(child => Below(child, catalogue)));
}
