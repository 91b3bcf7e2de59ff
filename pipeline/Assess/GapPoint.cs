using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>The gap between an area and its benchmark in one year, from one table, population and kind of figure.</summary>
/// <param name="Figures">Both figures with their precision; the benchmark is never missing.</param>
/// <param name="IsEventYear">True when no judgement may begin or end with the year.</param>
/// <param name="SegmentYear">First year after the last break up to this year; 0 when there is none. Only points with the same may be compared.</param>
internal sealed record GapPoint(JudgedPoint Figures, bool IsEventYear, int SegmentYear)
{
    /// <summary>Year.</summary>
    public int Year => Figures.Year;

    /// <summary>The area's figure.</summary>
    public FigureRow Area => Figures.Row;

    /// <summary>The benchmark's figure.</summary>
    public FigureRow Benchmark => Figures.BenchmarkRow!;

    /// <summary>Area minus benchmark, in the unit of the indicator.</summary>
    public double Gap => Figures.Gap!.Value;

    /// <summary>Standard error of it; null when one of the two has no margins.</summary>
    public double? Error => Figures.GapError;

    /// <summary>95% interval of it; null when one of the two has no margins.</summary>
    public (double Lower, double Upper)? Interval =>
        Figures is { Own: { Lower: { } lower, Upper: { } upper } own, Benchmark: { Lower: { } otherLower, Upper: { } otherUpper } other }
            ? GapClosure.Interval((own.Value, lower, upper), (other.Value, otherLower, otherUpper))
            : null;

    /// <summary>What became of the gap up to a later point, and who did it; null when the two may not be compared.</summary>
    public GapClosure? ClosureUpTo(GapPoint later) => later.SegmentYear == SegmentYear && !IsEventYear && !later.IsEventYear
        ? GapClosure.Between(
            (Figures.Own.Value, Figures.Benchmark!.Value), (later.Figures.Own.Value, later.Figures.Benchmark!.Value))
        : null;
}
