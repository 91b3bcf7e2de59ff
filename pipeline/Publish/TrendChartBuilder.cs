using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the trend of city and country for one population.</summary>
internal sealed class TrendChartBuilder(PageContext context)
{
    // The operational goals are set for 2030: every time axis reaches that year, also where no target has a date.
    private const int OperationalHorizon = 2030;

    /// <summary>The chart.</summary>
    public TrendChart Build(Indicator indicator, SourceTable table, string population)
    {
        SeriesKey city = new(indicator.Id, table.TableId, population, context.Municipality);
        TargetMark? target = Target(indicator, population);
        IReadOnlyList<int> years = context.Figures.MeasuredYears(indicator, table);
        return new TrendChart(
            $"{indicator.Id}-{population.Replace("+", "plus", StringComparison.Ordinal)}",
            context.Labels.Population(population),
            indicator.Unit,
            years.Count > 0 ? years[0] : OperationalHorizon,
            Math.Max(OperationalHorizon, target?.Year ?? 0),
            [Line(TrendLineRole.Subject, city), Line(TrendLineRole.Country, city with { AreaCode = context.Country })],
            context.Shaper.Marks(city),
            target);
    }

    private TrendLine Line(TrendLineRole role, SeriesKey series) =>
        new(role, context.Labels.Area(series.AreaCode), context.Shaper.Segments(series));

    // No target at hand has a value that could honestly be drawn among these figures: none is stated as a number, and
    // the baselines that gaps and directions start from are not in the table. The chart shows when, and in words what.
    private TargetMark? Target(Indicator indicator, string population) =>
        indicator.TargetRuleIds
            .Select(id => context.Catalogue.TargetRules.First(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)))
            .Where(rule => rule.TargetYear is not null
                && rule.ScopeAreas.Contains(context.Municipality, StringComparer.Ordinal)
                && rule.ScopePopulations.Contains(population, StringComparer.Ordinal))
            .Select(rule => new TargetMark(rule.TargetYear!.Value, null, rule.TitleNl))
            .FirstOrDefault();
}
