using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the page with goals, indicators, efforts and targets.</summary>
internal sealed class GoalsPageBuilder(PageContext context)
{
    private readonly ProgrammeLabels _labels = new(context);
    private readonly TargetLineBuilder _targets = new(context);

    /// <summary>The page.</summary>
    /// <param name="overview">The entry page: the goals in their order, each with its indicators.</param>
    public GoalsPage Build(OverviewPage overview) => new(
        [.. overview.Goals.Select(Entry)],
        [.. context.Catalogue.Indicators.SelectMany(context.AssessmentsOf).Select(_targets.Build)]);

    private GoalEntry Entry(GoalBlock block) => new(
        block.Goal,
        block.Role,
        block.Horizon,
        block.Source,
        block.Indicators,
        [.. _labels.EffortsOf(block.Goal.Id)],
        [.. context.Catalogue.Insights.Where(insight => Is(insight.GoalId, block.Goal.Id)).Select(_labels.Note)],
        [.. block.Children.Select(Entry)]);

    private static bool Is(string id, string other) => string.Equals(id, other, StringComparison.Ordinal);
}
