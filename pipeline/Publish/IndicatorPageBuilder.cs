using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the page of one indicator.</summary>
internal sealed class IndicatorPageBuilder(PageContext context)
{
    private readonly HeadlineBuilder _headlines = new(context);
    private readonly TrendChartBuilder _charts = new(context);
    private readonly NeighbourhoodBuilder _neighbourhoods = new(context);
    private readonly FigureTableBuilder _tables = new(context);
    private readonly LeafletBuilder _leaflets = new(context);
    private readonly ProgrammeLabels _labels = new(context);
    private readonly QuotedFigureBuilder _quotations = new(context);
    private readonly TargetPanelBuilder _targets = new(context);

    /// <summary>The page.</summary>
    public IndicatorPage Build(Indicator indicator)
    {
        Goal? goal = indicator.GoalId.Length == 0 ? null : context.Goal(indicator.GoalId);
        Goal? parent = goal?.ParentId is null ? null : context.Goal(goal.ParentId);
        Headline? headline = _headlines.Build(indicator);
        IReadOnlyList<IReadOnlyList<FigureRow>> blocks = _tables.Blocks(indicator);
        List<FigureRow> rows = [.. blocks.SelectMany(block => block)];
        return new IndicatorPage(
            indicator.Id,
            context.Labels.Text(indicator.Title),
            LabelOf(parent ?? goal),
            parent is null ? null : LabelOf(goal),
            indicator.Unit,
            Labels.WantedOf(indicator.Polarity),
            new FindingWords(context.Labels.Text(indicator.Verb), context.Labels.Text(indicator.Complement)),
            context.Labels.Population(indicator.Populations[0]),
            headline,
            _headlines.OlderComparison(indicator, headline),
            Status(indicator),
            [.. indicator.TargetRuleIds.Select(rule => _targets.Build(indicator, rule))],
            _charts.Build(indicator, indicator.Populations[0]),
            [.. indicator.Populations.Skip(1).Select(population => _charts.Build(indicator, population))],
            _neighbourhoods.Build(indicator),
            [.. blocks.Select(_tables.Build)],
            _leaflets.Build(indicator, rows),
            context.Citations.Of(rows))
        {
            Ahead = _labels.Ahead(indicator),
            QuotedCountry = _quotations.Build(indicator, headline),
            Recorded = [.. rows.Where(row => row.EstimateKindId == (long)EstimateKind.Registered).Select(Origin).Where(entry => entry.Notes.Count > 0)],
        };
    }

    /// <summary>The page with the origin of each of the indicator's figures.</summary>
    public OriginPage BuildOrigins(Indicator indicator)
    {
        List<FigureRow> rows = [.. _tables.Blocks(indicator).SelectMany(block => block)];
        return new OriginPage(
            indicator.Id, context.Labels.Text(indicator.Title), indicator.Unit, [.. rows.Select(Origin)], context.Citations.Of(rows));
    }

    /// <summary>What may be said of the indicator as a whole: a fair summary of all its targets, areas and populations.</summary>
    private StatusMark Status(Indicator indicator) => indicator.TargetRuleIds.Count > 0
        ? StatusSummary.Of([.. context.AssessmentsOf(indicator)], context.Labels)
        : StatusSummary.WithoutTarget(indicator.Polarity == Polarity.Neutral);

    private OriginEntry Origin(FigureRow row) => new(
        OriginId.Of(row).ToString(),
        context.Labels.Area(row.AreaCode),
        context.Labels.Population(row.Population),
        (int)row.ReferenceYear,
        context.ShapeWithMaking(row),
        Labels.KindOf((EstimateKind)row.EstimateKindId),
        row.TableId,
        context.Citations.PathOf(row.SnapshotId),
        row.FileName,
        (int)row.RowNumber,
        row.RowId,
        row.ColumnKey)
    {
        Notes = [.. context.NotesOf(row).Select(note => new OriginNote(note.Label, note.Text))],
    };

    private GoalLabel? LabelOf(Goal? goal) => goal is null ? null : context.Labels.Goal(goal);
}
