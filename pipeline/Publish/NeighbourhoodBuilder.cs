using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the small multiples of an indicator from the newest series with figures of neighbourhoods.</summary>
internal sealed class NeighbourhoodBuilder(PageContext context)
{
    /// <summary>The section; null when no source has a number for a neighbourhood.</summary>
    public NeighbourhoodSection? Build(Indicator indicator)
    {
        string population = indicator.Populations[0];
        if (context.Figures.SeriesFor(indicator.Id, population, context.Neighbourhoods) is not [string series, ..])
        {
            return null;
        }

        SeriesKey key = new(indicator.Id, series, population, context.Municipality);
        List<FigureRow> measured =
        [
            .. context.Neighbourhoods.SelectMany(code => context.Figures.Line(key with { AreaCode = code })).Where(row => row.Value is not null),
        ];
        return new NeighbourhoodSection(
            context.SourceTitle(measured),
            Labels.KindOf((EstimateKind)measured[0].EstimateKindId),
            context.Labels.Population(population),
            IsCount(indicator) ? [] : context.Shaper.Segments(context.Figures.Line(key)),
            [.. context.Districts.Select(district => Group(district, key))]);
    }

    // A whole city of people behind one neighbourhood would press its line flat and compare nothing.
    private static bool IsCount(Indicator indicator) => string.Equals(indicator.Unit, "aantal", StringComparison.Ordinal);

    private DistrictGroup Group(Area district, SeriesKey key) => new(
        context.Labels.Area(district),
        [
            .. context.NeighbourhoodsOf(district).Select(area => new NeighbourhoodTrend(
                context.Labels.Area(area),
                context.Shaper.Segments(context.Figures.Line(key with { AreaCode = area.Code.Value })))),
        ]);
}
