using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the entry page from the indicators' pages.</summary>
internal sealed class OverviewBuilder(PageContext context, IReadOnlyList<IndicatorPage> pages)
{
    private readonly Dictionary<string, IndicatorPage> _pages =
        pages.ToDictionary(page => page.IndicatorId, StringComparer.Ordinal);

    /// <summary>The page.</summary>
    public OverviewPage Build() => new(
        [.. context.Catalogue.Goals.Where(goal => goal.ParentId is null).Select(Block)],
        [
            .. pages.GroupBy(page => page.Status.Word)
                .OrderBy(group => group.Key)
                .Select(group => KeyValuePair.Create(group.Key, group.Count())),
        ],
        [.. Unknowns().Where(unknown => unknown.Subjects.Count > 0)]);

    private GoalBlock Block(Goal goal) => new(
        new GoalLabel(goal.Id, goal.TitleNl),
        Labels.RoleOf(goal.Level),
        goal.Horizon,
        goal.Source,
        [
            .. context.Catalogue.Indicators
                .Where(indicator => string.Equals(indicator.GoalId, goal.Id, StringComparison.Ordinal))
                .OrderByDescending(indicator => indicator.IsCore)
                .Select(Line),
        ],
        [
            .. context.Catalogue.Goals
                .Where(child => string.Equals(child.ParentId, goal.Id, StringComparison.Ordinal))
                .Select(Block),
        ]);

    private IndicatorLine Line(Indicator indicator)
    {
        IndicatorPage page = _pages[indicator.Id];
        return new IndicatorLine(
            page.IndicatorId,
            page.Title,
            page.Unit,
            page.Population,
            page.Headline,
            page.Status,
            indicator.IsCore,
            page.Chart.Lines[0].Segments);
    }

    private IEnumerable<Unknown> Unknowns()
    {
        yield return new Unknown(UnknownKind.GoalsWithoutIndicator, [.. GoalsWithoutIndicator()]);
        yield return new Unknown(
            UnknownKind.IndicatorsWithoutJudgement,
            [.. pages.Where(page => page.Targets.Count > 0 && page.Status.Word == StatusWord.NotAssessed).Select(page => page.Title)]);
        yield return new Unknown(
            UnknownKind.SingleMeasurement,
            [.. pages.Where(page => page.Chart.Lines[0].Segments.Sum(segment => segment.Count) == 1).Select(page => page.Title)]);
        yield return new Unknown(UnknownKind.NeighbourhoodsWithGaps, [.. NeighbourhoodsWithGaps()]);
        foreach (Unknown unknown in PopulationsWithoutNewestYear())
        {
            yield return unknown;
        }
    }

    private IEnumerable<string> GoalsWithoutIndicator() =>
        from goal in context.Catalogue.Goals
        where goal.Level == GoalLevel.Operational
            && !context.Catalogue.Indicators.Any(indicator => string.Equals(indicator.GoalId, goal.Id, StringComparison.Ordinal))
        select $"{goal.Id} {goal.TitleNl}";

    private IEnumerable<string> NeighbourhoodsWithGaps() =>
        pages.SelectMany(page => page.Tables)
            .SelectMany(table => table.Rows)
            .Where(row => row.Area.Kind == AreaKind.Neighbourhood
                && row.Figures.Any(figure => figure is Figure.Withheld { Reason: FigureGap.NotPublished or FigureGap.Confidential }))
            .Select(row => row.Area)
            .Distinct()
            .OrderBy(area => area.Code, StringComparer.Ordinal)
            .Select(area => area.Name);

    // Told once a year and population, although many indicators share it.
    private IEnumerable<Unknown> PopulationsWithoutNewestYear()
    {
        HashSet<(string Population, int Year)> missing = [];
        foreach (Indicator indicator in context.Catalogue.Indicators)
        {
            SourceTable table = context.TableOf(indicator);
            IReadOnlyList<int> years = context.Figures.MeasuredYears(indicator, table);
            foreach (string population in indicator.Populations.Where(population => years.Count > 0
                && !context.Figures
                    .Series(new SeriesKey(indicator.Id, table.TableId, population, context.Municipality))
                    .Any(row => row.ReferenceYear == years[^1])))
            {
                _ = missing.Add((population, years[^1]));
            }
        }

        return missing
            .GroupBy(pair => pair.Year)
            .OrderBy(group => group.Key)
            .Select(group => new Unknown(
                UnknownKind.PopulationsWithoutNewestYear,
                [.. group.Select(pair => context.Labels.Population(pair.Population).Title).Order(StringComparer.Ordinal)],
                group.Key));
    }
}
