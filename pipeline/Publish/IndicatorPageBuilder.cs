using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the page of one indicator.</summary>
internal sealed class IndicatorPageBuilder
{
    private readonly PageContext _context;
    private readonly FigureShaper _shaper;
    private readonly TrendChartBuilder _charts;

    /// <summary>Prepares to build pages from one state of the store.</summary>
    public IndicatorPageBuilder(PageContext context)
    {
        _context = context;
        _shaper = context.Shaper;
        _charts = new TrendChartBuilder(context);
    }

    /// <summary>The page.</summary>
    public IndicatorPage Build(Indicator indicator)
    {
        SourceTable table = _context.TableOf(indicator);
        Goal goal = _context.Goal(indicator.GoalId);
        Goal? parent = goal.ParentId is null ? null : _context.Goal(goal.ParentId);
        string headlinePopulation = indicator.Populations[0];
        IReadOnlyList<FigureTable> tables = [.. indicator.Populations.Select(population => Table(indicator, table, population))];
        return new IndicatorPage(
            indicator.Id,
            indicator.TitleNl,
            LabelOf(parent ?? goal),
            parent is null ? null : LabelOf(goal),
            indicator.Unit,
            Labels.WantedOf(indicator.Polarity),
            new FindingWords(indicator.VerbNl, indicator.ComplementNl),
            _context.Labels.Population(headlinePopulation),
            Headline(indicator),
            Status(indicator),
            [.. indicator.TargetRuleIds.Select(rule => Panel(indicator, rule))],
            _charts.Build(indicator, table, headlinePopulation),
            [.. indicator.Populations.Skip(1).Select(population => _charts.Build(indicator, table, population))],
            Districts(indicator, table, headlinePopulation),
            tables,
            Leaflet(indicator, table),
            _context.Citations.Of(RowsOf(indicator, table)));
    }

    /// <summary>The page with the origin of each of the indicator's figures.</summary>
    public OriginPage BuildOrigins(Indicator indicator)
    {
        SourceTable table = _context.TableOf(indicator);
        List<FigureRow> rows = [.. RowsOf(indicator, table)];
        return new OriginPage(
            indicator.Id, indicator.TitleNl, indicator.Unit, [.. rows.Select(Origin)], _context.Citations.Of(rows));
    }

    /// <summary>The newest figure of the city beside the country's; null when there is none.</summary>
    public Headline? Headline(Indicator indicator)
    {
        SourceTable table = _context.TableOf(indicator);
        SeriesKey city = new(indicator.Id, table.TableId, indicator.Populations[0], _context.Municipality);
        FigureRow? newest = _context.Figures.Series(city).LastOrDefault(row => row.Value is not null);
        if (newest is null)
        {
            return null;
        }

        int year = (int)newest.ReferenceYear;
        return new Headline(
            year,
            Labels.KindOf(table.EstimateKind),
            FigureShaper.Shape(newest),
            _shaper.At(city with { AreaCode = _context.Country }, year),
            SeriesMarks.IsEventYear(SeriesMarks.Of(_context.Catalogue, city), year),
            table.TitleNl);
    }

    /// <summary>What may be said of the indicator as a whole: the reasons of all its targets together.</summary>
    public StatusMark Status(Indicator indicator)
    {
        if (indicator.TargetRuleIds.Count > 0)
        {
            return Labels.Status(_context.AssessmentsOf(indicator).SelectMany(assessment => assessment.Reasons));
        }

        return Labels.Status([new NoVerdictReason(
            indicator.Polarity == Polarity.Neutral ? NoVerdictReasonKind.NeutralDirection : NoVerdictReasonKind.NoTarget)]);
    }

    private TargetPanel Panel(Indicator indicator, string ruleId)
    {
        TargetRule rule = _context.Catalogue.TargetRules.First(rule => string.Equals(rule.Id, ruleId, StringComparison.Ordinal));
        List<Assessment> assessments =
        [
            .. _context.AssessmentsOf(indicator)
                .Where(assessment => string.Equals(assessment.Question.Rule.Id, ruleId, StringComparison.Ordinal)),
        ];
        return new TargetPanel(
            rule.Id,
            rule.TitleNl,
            Labels.StateOf(rule.State),
            [.. rule.ScopeAreas.Select(_context.Labels.ScopeName)],
            [.. rule.ScopePopulations.Select(_context.Labels.Population)],
            rule.BaselineYear,
            rule.TargetYear,
            rule.Source,
            rule.LeftOpenNl,
            Labels.Status(assessments.SelectMany(assessment => assessment.Reasons)));
    }

    private IReadOnlyList<DistrictGroup> Districts(Indicator indicator, SourceTable table, string population) =>
    [
        .. _context.Districts.Select(district => new DistrictGroup(
            _context.Labels.Area(district),
            [
                .. _context.NeighbourhoodsOf(district).Select(area => new NeighbourhoodTrend(
                    _context.Labels.Area(area),
                    _shaper.Segments(new SeriesKey(indicator.Id, table.TableId, population, area.Code.Value)))),
            ])),
    ];

    private FigureTable Table(Indicator indicator, SourceTable table, string population)
    {
        IReadOnlyList<int> years = _context.Figures.MeasuredYears(indicator, table);
        return new FigureTable(
            _context.Labels.Population(population),
            years,
            [
                .. _context.AreasInOrder.Select(area => new FigureTableRow(
                    _context.Labels.Area(area),
                    [.. years.Select(year => _shaper.At(new SeriesKey(indicator.Id, table.TableId, population, area.Code.Value), year))])),
            ]);
    }

    private Leaflet Leaflet(Indicator indicator, SourceTable table)
    {
        List<FigureRow> measured = [.. RowsOf(indicator, table).Where(row => row.Value is not null)];
        return new Leaflet(
            indicator.DefinitionNl,
            Labels.KindOf(table.EstimateKind),
            [.. indicator.Populations.Select(_context.Labels.Population)],
            _context.Figures.MeasuredYears(indicator, table),
            table.DivisionYear,
            measured.Exists(row => row.Lower is not null),
            indicator.CaveatNl,
            [
                .. indicator.Populations
                    .SelectMany(population => _shaper.Marks(new SeriesKey(indicator.Id, table.TableId, population, _context.Municipality)))
                    .Distinct()
                    .OrderBy(mark => mark.Year),
            ]);
    }

    // In the order of the page's tables: population, then country, city, districts with their neighbourhoods, then year.
    private IEnumerable<FigureRow> RowsOf(Indicator indicator, SourceTable table) =>
        from population in indicator.Populations
        from area in _context.AreasInOrder
        from row in _context.Figures.Series(new SeriesKey(indicator.Id, table.TableId, population, area.Code.Value))
        select row;

    private OriginEntry Origin(FigureRow row) => new(
        OriginId.Of(row).ToString(),
        _context.Labels.Area(row.AreaCode),
        _context.Labels.Population(row.Population),
        (int)row.ReferenceYear,
        FigureShaper.Shape(row),
        Labels.KindOf((EstimateKind)row.EstimateKindId),
        row.TableId,
        _context.Citations.PathOf(row.SnapshotId),
        row.FileName,
        (int)row.RowNumber,
        row.RowId,
        row.ColumnKey);

    private static GoalLabel LabelOf(Goal goal) => new(goal.Id, goal.TitleNl);
}
