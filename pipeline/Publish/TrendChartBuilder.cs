using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the trend of city, region and country for one population.</summary>
/// <remarks>
/// The chart's own lines come from one series. Every other series of the city stands apart; the country of another
/// series only where the chart's own has none, so that a reader sees some comparison, under its own name.
/// </remarks>
internal sealed class TrendChartBuilder(PageContext context)
{
    // The operational goals are set for 2030: every time axis reaches that year, also where no target has a date.
    private const int OperationalHorizon = 2030;

    /// <summary>The chart.</summary>
    public TrendChart Build(Indicator indicator, string population)
    {
        IReadOnlyList<string> series = context.Figures.SeriesFor(indicator.Id, population, [context.Municipality]);
        List<TrendLine> lines = series.Count == 0 ? [] : [.. Lines(indicator, series, population)];
        TargetMark? target = Target(indicator, population);
        int? first = lines.SelectMany(line => line.Segments).SelectMany(segment => segment).Min(point => (int?)point.Year);
        return new TrendChart(
            $"{indicator.Id}-{population.Replace("+", "plus", StringComparison.Ordinal)}",
            context.Labels.Population(population),
            indicator.Unit,
            first ?? OperationalHorizon,
            Math.Max(OperationalHorizon, target?.Year ?? 0),
            lines,
            series.Count == 0 ? [] : context.Shaper.Marks(context.CityLine(indicator, series[0], population)),
            target);
    }

    private IEnumerable<TrendLine> Lines(Indicator indicator, IReadOnlyList<string> series, string population)
    {
        SeriesKey city = new(indicator.Id, series[0], population, context.Municipality);
        List<TrendLine> own = [.. OwnLines(city)];
        bool hasCountry = own.Exists(line => line.Role == TrendLineRole.Country);
        bool isReal = own[0].Segments[0][0].Kind != FigureKind.Synthetic;
        return own.Concat(series.Skip(1).SelectMany(other => ApartLines(city with { Series = other }, hasCountry)
            .Where(line => (line.Segments[0][0].Kind != FigureKind.Synthetic) == isReal)));
    }

    private IEnumerable<TrendLine> OwnLines(SeriesKey city)
    {
        yield return Line(TrendLineRole.Subject, city, label: null);
        if (HasNumber(city with { AreaCode = context.Country }))
        {
            yield return Line(TrendLineRole.Country, city with { AreaCode = context.Country }, label: null);
        }

        if (context.Region is { } region && HasNumber(city with { AreaCode = region }))
        {
            yield return Line(TrendLineRole.Region, city with { AreaCode = region }, label: null);
        }
    }

    private IEnumerable<TrendLine> ApartLines(SeriesKey city, bool hasCountry)
    {
        string table = context.Figures.Line(city)[^1].TableId;
        yield return Line(TrendLineRole.Subject, city, table);
        SeriesKey country = city with { AreaCode = context.Country };
        if (!hasCountry && HasNumber(country))
        {
            // The prefix of its code is how people abbreviate the country.
            yield return Line(TrendLineRole.Country, country, $"{context.Country[..2]} {table}");
        }
    }

    // People who chose to take part stand beside nobody.
    private bool HasNumber(SeriesKey key) =>
        context.Figures.Line(key).Any(row => row.Value is not null && row.EstimateKindId != (long)EstimateKind.SelfSelected);

    private TrendLine Line(TrendLineRole role, SeriesKey key, string? label)
    {
        IReadOnlyList<FigureRow> line = context.Figures.Line(key);
        return new TrendLine(
            role,
            context.Labels.Area(key.AreaCode),
            context.Shaper.Segments(line),
            context.SourceTitle(line.Where(row => row.Value is not null)),
            label);
    }

    private TargetMark? Target(Indicator indicator, string population) => TargetMarkBuilder.Of(
        [
            .. context.AssessmentsOf(indicator).Where(assessment =>
                string.Equals(assessment.Question.Scope, context.Municipality, StringComparison.Ordinal)
                && string.Equals(assessment.Question.Population.Id, population, StringComparison.Ordinal)),
        ],
        context.Labels);
}
