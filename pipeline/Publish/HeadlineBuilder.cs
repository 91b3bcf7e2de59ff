using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Finds the figure that stands first on a page, and what may stand beside it.</summary>
internal sealed class HeadlineBuilder(PageContext context)
{
    /// <summary>The city's newest measurement of the preferred kind, with country and region of the same table; null when there is none.</summary>
    public Headline? Build(Indicator indicator)
    {
        string population = indicator.Populations[0];
        if (context.MainSeries(indicator, population) is not { } series)
        {
            return null;
        }

        IReadOnlyList<FigureRow> line = context.CityLine(indicator, series, population);
        return Of(line, line.Last(row => row.Value is not null));
    }

    /// <summary>
    /// What an older table has to compare with, when the headline's own has no figure of the country: the newest
    /// measurement of another series with both city and country. Null when the headline needs none or there is none.
    /// </summary>
    public Headline? OlderComparison(Indicator indicator, Headline? headline)
    {
        if (headline is null or { Country: Figure.Known } or { Kind: FigureKind.SelfSelected or FigureKind.Synthetic })
        {
            return null;
        }

        string population = indicator.Populations[0];
        return context.Figures.SeriesFor(indicator.Id, population, [context.Municipality])
            .Skip(1)
            .Select(series => context.CityLine(indicator, series, population))
            .Select(line => (Line: line, Row: line.LastOrDefault(row => IsReal(row) && HasCountry(row))))
            .Where(one => one.Row is not null)
            .OrderByDescending(one => one.Row!.ReferenceYear)
            .Select(one => Of(one.Line, one.Row!))
            .FirstOrDefault();
    }

    // A made-up figure never stands beside a real one.
    private static bool IsReal(FigureRow row) => row.EstimateKindId != (long)EstimateKind.Synthetic;

    private bool HasCountry(FigureRow row) =>
        row.Value is not null && context.Figures.Beside(row, context.Country) is { Value: not null };

    private Headline Of(IReadOnlyList<FigureRow> line, FigureRow city) => new(
        (int)city.ReferenceYear,
        Labels.KindOf((EstimateKind)city.EstimateKindId),
        FigureShaper.Shape(city),
        FigureShaper.ShapeOrAbsent(context.Figures.Beside(city, context.Country)),
        new SeriesMarks(context.Catalogue, line).IsEventYear(city.ReferenceYear),
        context.SourceTitle([city]),
        context.Region is { } region && context.Figures.Beside(city, region) is { } beside
            ? new RegionFigure(context.Labels.Area(region), FigureShaper.Shape(beside))
            : null);
}
