using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together what the page of an area shows of one indicator.</summary>
/// <remarks>
/// All areas of a level get their figures from one series, so that their pages can be laid side by side. The figures
/// beside an area's own are of the same table, year and population.
/// </remarks>
internal sealed class AreaLineBuilder(PageContext context)
{
    private readonly Dictionary<(string Indicator, AreaLevel Level), SeriesKey?> _series = [];
    private readonly AreaDifferences _differences = new(context);

    /// <summary>The line; null when the source of the figures at the area's level has none of this area.</summary>
    public AreaLine? Build(Indicator indicator, Area area)
    {
        if (SeriesOf(indicator, area.Code.Level) is not { } series)
        {
            return null;
        }

        SeriesKey key = series with { AreaCode = area.Code.Value };
        IReadOnlyList<FigureRow> line = context.Figures.Line(key);
        if (line.Count == 0)
        {
            return null;
        }

        FigureRow row = line.LastOrDefault(row => row.Value is not null) ?? line.LastOrDefault(FigureShaper.IsPartOfTrend) ?? line[^1];
        return new AreaLine(
            context.Labels.Indicator(indicator),
            context.Labels.Population(row.Population),
            (int)row.ReferenceYear,
            Labels.KindOf((EstimateKind)row.EstimateKindId),
            context.SourceTitle([row]),
            FigureShaper.Shape(row),
            Beside(row, context.Municipality),
            RegionBeside(row),
            Beside(row, context.Country),
            [.. indicator.Populations.Skip(1).Select(age => Age(row, key, age))],
            context.Shaper.Segments(line),
            _differences.Of(row, area.Code, indicator));
    }

    /// <summary>
    /// The line of several areas of one level, all of the newest year in which one of them has a number; null when none has.
    /// </summary>
    public GroupLine? Build(Indicator indicator, IReadOnlyList<Area> areas)
    {
        FigureRow? newest = areas.SelectMany(area => RowsOf(indicator, area)).Where(row => row.Value is not null).MaxBy(row => row.ReferenceYear);
        return newest is null ? null : new GroupLine(
            context.Labels.Indicator(indicator),
            context.Labels.Population(newest.Population),
            (int)newest.ReferenceYear,
            Labels.KindOf((EstimateKind)newest.EstimateKindId),
            context.SourceTitle([newest]),
            [.. areas.Select(area => new AreaFigure(context.Labels.Area(area), Beside(newest, area.Code.Value)))],
            Beside(newest, context.Municipality),
            RegionBeside(newest),
            Beside(newest, context.Country));
    }

    /// <summary>The stored figures behind a line of the area: what its page cites.</summary>
    public IReadOnlyList<FigureRow> RowsOf(Indicator indicator, Area area) =>
        SeriesOf(indicator, area.Code.Level) is { } series ? context.Figures.Line(series with { AreaCode = area.Code.Value }) : [];

    private Figure Beside(FigureRow row, string code) => FigureShaper.ShapeOrAbsent(context.Figures.Beside(row, code));

    private RegionFigure? RegionBeside(FigureRow row) =>
        context.Region is { } region && context.Figures.Beside(row, region) is { } regional
            ? new RegionFigure(context.Labels.Area(region), FigureShaper.Shape(regional))
            : null;

    private AgeFigure Age(FigureRow row, SeriesKey key, string population) => new(
        context.Labels.Population(population),
        FigureShaper.ShapeOrAbsent(context.Figures.Cells(key with { PopulationId = population })
            .FirstOrDefault(cell => cell.ReferenceYear == row.ReferenceYear
                && string.Equals(cell.TableId, row.TableId, StringComparison.Ordinal))));

    private SeriesKey? SeriesOf(Indicator indicator, AreaLevel level)
    {
        if (!_series.TryGetValue((indicator.Id, level), out SeriesKey? known))
        {
            string population = indicator.Populations[0];
            known = context.Figures.SeriesFor(indicator.Id, population, context.CodesOf(level)) is [string series, ..]
                ? new SeriesKey(indicator.Id, series, population, string.Empty)
                : null;
            _series[(indicator.Id, level)] = known;
        }

        return known;
    }
}
