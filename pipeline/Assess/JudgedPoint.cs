using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>One year of the stretch that a judgement rests on.</summary>
/// <param name="Row">The area's figure.</param>
/// <param name="Own">Its precision.</param>
/// <param name="BenchmarkRow">The benchmark's figure of the same table, population and year; null when none is asked for.</param>
/// <param name="Benchmark">Its precision.</param>
internal sealed record JudgedPoint(FigureRow Row, Estimate Own, FigureRow? BenchmarkRow, Estimate? Benchmark)
{
    /// <summary>Year of both.</summary>
    public int Year => (int)Row.ReferenceYear;

    /// <summary>Area minus benchmark; null without one.</summary>
    public double? Gap => Own.Value - Benchmark?.Value;

    /// <summary>Standard error of the gap; null when one of the two has no margins.</summary>
    public double? GapError => Own.Error is { } own && Benchmark?.Error is { } other ? GapClosure.ErrorOf(own, other) : null;
}
