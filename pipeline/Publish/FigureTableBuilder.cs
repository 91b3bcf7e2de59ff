using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Lays out all figures of an indicator: one table a population and series.</summary>
internal sealed class FigureTableBuilder(PageContext context)
{
    /// <summary>What each table holds, the headline's first; a series without any number or gap gets none.</summary>
    public IReadOnlyList<IReadOnlyList<FigureRow>> Blocks(Indicator indicator) =>
    [
        .. from population in indicator.Populations
           from one in context.Figures.PredecessorsOf(population).Prepend(population)
           from series in SeriesInOrder(indicator, population, one)
           let rows = Rows(indicator, one, series)
           where rows.Any(FigureShaper.IsPartOfTrend)
           select rows,
    ];

    /// <summary>A table.</summary>
    /// <param name="rows">Its figures: one population and series, area by area.</param>
    public FigureTable Build(IReadOnlyList<FigureRow> rows)
    {
        int[] years =
        [
            .. rows.Where(FigureShaper.IsPartOfTrend).Select(row => (int)row.ReferenceYear).Distinct().Order(),
        ];
        return new FigureTable(
            context.Labels.Population(rows[0].Population),
            context.SourceTitle(rows),
            Labels.KindOf((EstimateKind)rows[0].EstimateKindId),
            years,
            [
                .. rows.GroupBy(row => row.AreaCode, StringComparer.Ordinal).Select(area => new FigureTableRow(
                    context.Labels.Area(area.Key),
                    [.. years.Select(year => area.FirstOrDefault(row => row.ReferenceYear == year) is { } cell ? context.ShapeWithMaking(cell) : FigureShaper.Absent)])),
            ]);
    }

    // The city's order first, then what only other areas have; a series without a single number comes last.
    private IEnumerable<string> SeriesInOrder(Indicator indicator, string population, string one) =>
        context.Figures.SeriesFor(indicator.Id, population, [context.Municipality])
            .Concat(context.Figures.SeriesFor(indicator.Id, population, context.AreaCodes))
            .Concat(context.Figures.SeriesFor(indicator.Id, one, context.AreaCodes))
            .Concat(context.Catalogue.SourceTables.Select(table => table.Series))
            .Distinct(StringComparer.Ordinal);

    private IReadOnlyList<FigureRow> Rows(Indicator indicator, string population, string series) =>
    [
        .. context.AreaCodes.SelectMany(code => context.Figures.TableCells(new SeriesKey(indicator.Id, series, population, code))),
    ];
}
