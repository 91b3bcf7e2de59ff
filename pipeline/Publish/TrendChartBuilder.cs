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
        List<SourcedLine> lines = series.Count == 0 ? [] : Lines(indicator, series, population);
        TargetMark? target = Target(indicator, population);
        int? first = lines.SelectMany(line => line.Points).Min(point => (int?)point.Year);
        return new TrendChart(
            $"{indicator.Id}-{population.Replace("+", "plus", StringComparison.Ordinal)}",
            context.Labels.Population(population),
            indicator.Unit,
            first ?? OperationalHorizon,
            Math.Max(OperationalHorizon, target?.Year ?? 0),
            [.. lines.Select(line => line.Line)],
            Marks(lines),
            target);
    }

    // What holds for any line that is drawn is seen in it, also where the chart's own line is too short to have it.
    private List<Reports.Model.SeriesMark> Marks(List<SourcedLine> lines) =>
    [
        .. lines.SelectMany(line => context.Shaper.Marks(line.Rows))
            .DistinctBy(mark => (mark.Kind, mark.Year))
            .OrderBy(mark => mark.Year).ThenBy(mark => mark.Kind),
    ];

    private List<SourcedLine> Lines(Indicator indicator, IReadOnlyList<string> series, string population)
    {
        SeriesKey city = new(indicator.Id, series[0], population, context.Municipality);
        List<SourcedLine> lines = [.. OwnLines(city)];
        bool hasCountry = lines.Exists(line => line.Line.Role == TrendLineRole.Country);
        SourcedLine own = lines[0];
        foreach (string other in series.Skip(1))
        {
            lines.AddRange(ApartLines(city with { Series = other }, own, hasCountry).Where(line => line.IsReal == own.IsReal));
        }

        return lines;
    }

    private IEnumerable<SourcedLine> OwnLines(SeriesKey city)
    {
        yield return Line(TrendLineRole.Subject, city);
        if (HasNumber(city with { AreaCode = context.Country }))
        {
            yield return Line(TrendLineRole.Country, city with { AreaCode = context.Country });
        }

        if (context.Region is { } region && HasNumber(city with { AreaCode = region }))
        {
            yield return Line(TrendLineRole.Region, city with { AreaCode = region });
        }
    }

    private IEnumerable<SourcedLine> ApartLines(SeriesKey city, SourcedLine own, bool hasCountry)
    {
        yield return Line(TrendLineRole.Subject, city).Apart(own, context.Labels);
        SeriesKey country = city with { AreaCode = context.Country };
        if (!hasCountry && HasNumber(country))
        {
            yield return Line(TrendLineRole.Country, country).Apart(own, context.Labels);
        }
    }

    // People who chose to take part stand beside nobody.
    private bool HasNumber(SeriesKey key) =>
        context.Figures.Line(key).Any(row => row.Value is not null && row.EstimateKindId != (long)EstimateKind.SelfSelected);

    private SourcedLine Line(TrendLineRole role, SeriesKey key)
    {
        IReadOnlyList<FigureRow> line = context.Figures.Line(key);
        return new SourcedLine(
            new TrendLine(
                role,
                context.Labels.Area(key.AreaCode),
                context.Shaper.Segments(line),
                context.SourceTitle(line.Where(row => row.Value is not null))),
            line);
    }

    private TargetMark? Target(Indicator indicator, string population) => TargetMarkBuilder.Of(
        [
            .. context.AssessmentsOf(indicator).Where(assessment =>
                string.Equals(assessment.Question.Scope, context.Municipality, StringComparison.Ordinal)
                && string.Equals(assessment.Question.Population.Id, population, StringComparison.Ordinal)),
        ],
        context.Labels);
}
