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
        [.. context.Catalogue.Indicators.Where(indicator => indicator.GoalId.Length == 0).Select(Line)],
        [
            .. pages.Where(page => page.StrategicGoal is not null).GroupBy(page => page.Status.Word)
                .OrderBy(group => group.Key)
                .Select(group => KeyValuePair.Create(group.Key, group.Count())),
        ],
        [.. Unknowns().Where(unknown => unknown.Subjects.Count > 0)]);

    private GoalBlock Block(Goal goal) => new(
        context.Labels.Goal(goal),
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
            page.Chart.Lines is [TrendLine city, ..] ? city.Segments : []);
    }

    private IEnumerable<Unknown> Unknowns()
    {
        yield return new Unknown(UnknownKind.GoalsWithoutIndicator, [.. GoalsWithoutIndicator()]);
        yield return new Unknown(
            UnknownKind.IndicatorsWithoutJudgement,
            [.. pages.Where(page => page.Targets.Count > 0 && page.Status.Word == StatusWord.NotAssessed).Select(page => page.Title)]);
        yield return new Unknown(
            UnknownKind.SingleMeasurement,
            [.. pages.Where(page => page.StrategicGoal is not null && MeasuredYears(page) == 1).Select(page => page.Title)]);
        yield return new Unknown(
            UnknownKind.NeighbourhoodsWithGaps, [.. NeighbourhoodsWithout(FigureGap.NotPublished, FigureGap.Confidential)]);
        yield return new Unknown(UnknownKind.NeighbourhoodsWithheld, [.. NeighbourhoodsWithout(FigureGap.WithheldByNewerEdition)]);
        foreach (Unknown unknown in PopulationsWithoutNewestYear())
        {
            yield return unknown;
        }
    }

    // Of the city, in whatever source.
    private static int MeasuredYears(IndicatorPage page) => page.Chart.Lines
        .Where(line => line.Role == TrendLineRole.Subject)
        .SelectMany(line => line.Segments)
        .SelectMany(segment => segment)
        .Where(point => point.Figure is Figure.Known)
        .Select(point => point.Year)
        .Distinct()
        .Count();

    private IEnumerable<string> GoalsWithoutIndicator() =>
        from goal in context.Catalogue.Goals
        where goal.Level == GoalLevel.Operational
            && !context.Catalogue.Indicators.Any(indicator => string.Equals(indicator.GoalId, goal.Id, StringComparison.Ordinal))
        select $"{goal.Id} {context.Labels.Text(goal.Title)}";

    private IEnumerable<string> NeighbourhoodsWithout(params FigureGap[] gaps) =>
        pages.SelectMany(page => page.Tables)
            .SelectMany(table => table.Rows)
            .Where(row => row.Area.Kind == AreaKind.Neighbourhood
                && row.Figures.OfType<Figure.Withheld>().Any(figure => gaps.Contains(figure.Reason)))
            .Select(row => row.Area)
            .Distinct()
            .OrderBy(area => area.Code, StringComparer.Ordinal)
            .Select(area => area.Name);

    // Told once a year and population, although many indicators share it. Background of which some ages are published is no gap.
    private IEnumerable<Unknown> PopulationsWithoutNewestYear()
    {
        HashSet<(string Population, int Year)> missing = [];
        foreach (Indicator indicator in context.Catalogue.Indicators.Where(indicator => indicator.GoalId.Length > 0))
        {
            int?[] newest = [.. indicator.Populations.Select(population => Newest(indicator, population))];
            foreach ((int index, string population) in indicator.Populations.Index())
            {
                if (newest.Max() is { } year && (newest[index] ?? 0) < year)
                {
                    _ = missing.Add((population, year));
                }
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

    private int? Newest(Indicator indicator, string population) =>
        context.MainSeries(indicator, population) is { } series
            ? context.CityLine(indicator, series, population).Where(row => row.Value is not null).Max(row => (int?)row.ReferenceYear)
            : null;
}
