using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together what a reader must know of an indicator's figures.</summary>
internal sealed class LeafletBuilder(PageContext context)
{
    /// <summary>The leaflet.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="rows">All its figures, in the order of the page's tables.</param>
    public Leaflet Build(Indicator indicator, IReadOnlyList<FigureRow> rows) => new(
        context.Labels.Text(indicator.Definition),
        [.. indicator.Populations.Select(context.Labels.Population)],
        [
            .. rows.Where(row => row.Value is not null)
                .GroupBy(context.Figures.SeriesOf, StringComparer.Ordinal)
                .Select(series => Source([.. series])),
        ],
        context.Labels.Text(indicator.Caveat),
        [
            .. indicator.Populations
                .SelectMany(population => MainLines(indicator, population))
                .SelectMany(context.Shaper.Marks)
                .Concat(context.Shaper.MarksBetween(rows, context.Figures.SeriesOf))
                .Distinct()
                .OrderBy(mark => mark.Year),
        ]);

    private LeafletSource Source(IReadOnlyList<FigureRow> rows) => new(
        context.SourceTitle(rows),
        Labels.KindOf((EstimateKind)rows[0].EstimateKindId),
        [.. rows.Select(row => (int)row.ReferenceYear).Distinct().Order()],
        (int)rows.Max(row => row.DivisionYear),
        rows.Any(row => row.Lower is not null));

    // The lines that the page draws as its own: the city's, and the city behind the neighbourhoods.
    private IEnumerable<IReadOnlyList<FigureRow>> MainLines(Indicator indicator, string population) =>
        context.Figures.SeriesFor(indicator.Id, population, [context.Municipality]).Take(1)
            .Concat(context.Figures.SeriesFor(indicator.Id, population, context.Neighbourhoods).Take(1))
            .Distinct(StringComparer.Ordinal)
            .Select(series => context.CityLine(indicator, series, population));
}
