using Monitoring.Reports.Model;

namespace Monitoring.Reports;

/// <summary>All figures that the page of an indicator shows.</summary>
internal static class SiteFigures
{
    /// <summary>Every figure of headline, charts, small multiples and tables; a figure may come several times.</summary>
    public static IEnumerable<Figure> Of(IndicatorPage page)
    {
        IEnumerable<Figure> headline = new[] { page.Headline, page.OlderComparison }.OfType<Headline>().SelectMany(Of);
        IEnumerable<TrendPoint> lines = page.OtherPopulations.Prepend(page.Chart)
            .SelectMany(chart => chart.Lines)
            .SelectMany(line => line.Segments)
            .SelectMany(segment => segment);
        IEnumerable<TrendPoint> neighbourhoods = page.Neighbourhoods is NeighbourhoodSection section
            ? section.Districts
                .SelectMany(district => district.Neighbourhoods)
                .SelectMany(neighbourhood => neighbourhood.Segments)
                .Concat(section.City)
                .SelectMany(segment => segment)
            : [];
        return headline
            .Concat(lines.Concat(neighbourhoods).Select(point => point.Figure))
            .Concat(page.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Figures));
    }

    private static IEnumerable<Figure> Of(Headline headline) =>
        headline.Region is RegionFigure region ? [headline.City, headline.Country, region.Figure] : [headline.City, headline.Country];

    /// <summary>Origin of a figure; null when there is no cell that it could come from.</summary>
    public static string? Origin(Figure figure) => figure switch
    {
        Figure.Known known => known.OriginId,
        Figure.Withheld withheld => withheld.OriginId,
        _ => null,
    };
}
