using Monitoring.Pipeline.Catalogue;
using Monitoring.Reports.Model;
using CatalogueCertainty = Monitoring.Pipeline.Catalogue.RoundCertainty;

namespace Monitoring.Pipeline.Publish;

/// <summary>Gives efforts, insights and measurements the form that pages use, in the report's language.</summary>
internal sealed class ProgrammeLabels(PageContext context)
{
    private readonly MeasurementCalendar _calendar = new(context.Catalogue);

    /// <summary>What an indicator's page says of the time ahead.</summary>
    public IndicatorAhead Ahead(Indicator indicator) => new(
        Moment(_calendar.NextFor(indicator.Id)),
        [.. GoalsOf(indicator).SelectMany(EffortsOf)],
        [
            .. context.Catalogue.Insights
                .Where(insight => string.Equals(insight.IndicatorId, indicator.Id, StringComparison.Ordinal))
                .Select(Note),
        ]);

    /// <summary>The efforts that the documents name for a goal itself.</summary>
    public IEnumerable<EffortLine> EffortsOf(string goalId) => context.Catalogue.Efforts
        .Where(effort => string.Equals(effort.GoalId, goalId, StringComparison.Ordinal))
        .Select(Effort);

    /// <summary>A note as pages show it.</summary>
    public InsightNote Note(Insight insight) => new(
        context.Labels.Text(insight.Text),
        insight.Date,
        insight.AuthorRole,
        insight.AreaCode is { } code ? context.Labels.Area(code.Value).Name : string.Empty);

    /// <summary>A round that is still to come, as pages show it; null when there is none.</summary>
    public MeasurementMoment? Moment(ExpectedRound? expected) => expected is null
        ? null
        : new MeasurementMoment(
            context.Labels.Text(expected.Measurement.Title),
            expected.Round.Year,
            CertaintyOf(expected.Round.Certainty),
            expected.FiguresBy);

    /// <summary>How sure a round is, in the words of pages.</summary>
    public static Reports.Model.RoundCertainty CertaintyOf(CatalogueCertainty certainty) => certainty switch
    {
        CatalogueCertainty.Held => Reports.Model.RoundCertainty.Held,
        CatalogueCertainty.Announced => Reports.Model.RoundCertainty.Announced,
        CatalogueCertainty.Inferred => Reports.Model.RoundCertainty.Inferred,
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "Not a certainty."),
    };

    // Efforts are named for strategic goals, indicators often hang on an operational one below.
    private IEnumerable<string> GoalsOf(Indicator indicator) => indicator.GoalId.Length == 0
        ? []
        : new[] { indicator.GoalId, context.Goal(indicator.GoalId).ParentId }.OfType<string>();

    private EffortLine Effort(Effort effort) => new(
        context.Labels.Text(effort.Title),
        context.Labels.Goal(context.Goal(effort.GoalId)),
        effort.Status is { } status ? StateOf(status) : null,
        effort.StartYear,
        effort.EndYear,
        effort.Owner,
        effort.Client,
        [.. effort.Areas.Select(context.Labels.ScopeName)],
        context.Labels.Text(effort.TargetGroup),
        effort.FundingEndYear,
        effort.Source);

    private static EffortState StateOf(EffortStatus status) => status switch
    {
        EffortStatus.Planned => EffortState.Planned,
        EffortStatus.Running => EffortState.Running,
        EffortStatus.Completed => EffortState.Completed,
        EffortStatus.Stopped => EffortState.Stopped,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a state of an effort."),
    };
}
