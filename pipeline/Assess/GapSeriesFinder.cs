using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>Finds the gaps between an area and a benchmark, table by table; figures of two tables are never subtracted.</summary>
internal sealed class GapSeriesFinder(FigureSet figures, MonitorCatalogue catalogue)
{
    private readonly EstimateReader _estimates = new(figures);

    /// <summary>
    /// The gaps in every series that has both, the preferred first; empty when none has. Example data and figures of
    /// people who chose to take part are left out.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="populationId">Population.</param>
    /// <param name="areaCode">The area.</param>
    /// <param name="benchmarkCode">The area compared with.</param>
    public IReadOnlyList<GapSeries> Of(Indicator indicator, string populationId, string areaCode, string benchmarkCode) =>
    [
        .. figures.SeriesFor(indicator.Id, populationId, [areaCode])
            .Select(series => Gaps(indicator, new SeriesKey(indicator.Id, series, populationId, areaCode), benchmarkCode))
            .OfType<GapSeries>(),
    ];

    private GapSeries? Gaps(Indicator indicator, SeriesKey key, string benchmarkCode)
    {
        IReadOnlyList<FigureRow> line = figures.Line(key);
        SeriesMarks marks = new(catalogue, line);
        bool isShare = string.Equals(indicator.Unit, EvidenceFinder.Percent, StringComparison.Ordinal);
        List<GapPoint> points =
        [
            .. from row in line
               where row.Value is not null && IsComparable(row)
               let benchmark = figures.Beside(row, benchmarkCode)
               where benchmark is { Value: not null } && benchmark.EstimateKindId == row.EstimateKindId
               select new GapPoint(
                   new JudgedPoint(row, _estimates.Read(row, isShare), benchmark, _estimates.Read(benchmark, isShare)),
                   marks.BarsJudgement(row.ReferenceYear),
                   marks.SegmentYear(row.ReferenceYear)),
        ];
        return points.Count == 0 ? null : new GapSeries(key.Series, (EstimateKind)points[^1].Area.EstimateKindId, points, marks);
    }

    private static bool IsComparable(FigureRow row) =>
        row.EstimateKindId is not ((long)EstimateKind.SelfSelected or (long)EstimateKind.Synthetic);
}
