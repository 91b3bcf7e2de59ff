using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>A line of a trend chart with the stored figures that it was made from.</summary>
/// <param name="Line">The line; it has at least one point.</param>
/// <param name="Rows">Its figures, oldest first.</param>
internal sealed record SourcedLine(TrendLine Line, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>All points of the line, gaps included.</summary>
    public IEnumerable<TrendPoint> Points => Line.Segments.SelectMany(segment => segment);

    /// <summary>False for made-up figures, which never stand among real ones.</summary>
    public bool IsReal => Line.Segments[0][0].Kind != FigureKind.Synthetic;

    private TrendPoint First => Line.Segments[0][0];

    private TrendPoint Last => Line.Segments[^1][^1];

    /// <summary>The same line as one that stands apart: named in words, after what sets it apart from the chart's own line.</summary>
    /// <param name="own">The chart's own line of the city.</param>
    /// <param name="labels">Words for pages.</param>
    public SourcedLine Apart(SourcedLine own, Labels labels)
    {
        bool isModel = Last.Kind == FigureKind.Modelled && own.Last.Kind != FigureKind.Modelled;
        bool isOlder = Last.Year < own.Last.Year && First.Year <= own.First.Year;
        return this with { Line = Line with { ApartLabel = $"{Line.Area.Name}, {labels.ApartSource(isModel, isOlder)}" } };
    }
}
