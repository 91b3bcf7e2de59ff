namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>What became of a gap between two moments, and who did it.</summary>
/// <param name="First">Area minus benchmark at the first moment.</param>
/// <param name="Last">Area minus benchmark at the last.</param>
/// <param name="OwnShift">Change of the area between them.</param>
/// <param name="BenchmarkShift">Change of the benchmark between them.</param>
internal readonly record struct GapClosure(double First, double Last, double OwnShift, double BenchmarkShift)
{
    /// <summary>Share of the first gap that is gone; below 0 when it grew. Not a number when there was no gap.</summary>
    public double ShareClosed => 1 - (Last / First);

    /// <summary>What the gap lost through the area itself, in the unit of the gap: above 0 closes, below 0 widens.</summary>
    public double ClosedByArea => -Math.Sign(First) * OwnShift;

    /// <summary>What the gap lost through the benchmark.</summary>
    public double ClosedByBenchmark => Math.Sign(First) * BenchmarkShift;

    /// <summary>Compares two moments.</summary>
    public static GapClosure Between(
        (double Area, double Benchmark) first, (double Area, double Benchmark) last) => new(
            first.Area - first.Benchmark,
            last.Area - last.Benchmark,
            last.Area - first.Area,
            last.Benchmark - first.Benchmark);

    /// <summary>Standard error of the share closed (delta method); for orientation, a test looks at the gap itself.</summary>
    public double ShareClosedError(double firstError, double lastError) => Math.Sqrt(
        (lastError * lastError / (First * First))
        + (Last * Last * firstError * firstError / (First * First * First * First)));

    /// <summary>Standard error of a gap between independent figures.</summary>
    public static double ErrorOf(double areaError, double benchmarkError) =>
        Math.Sqrt((areaError * areaError) + (benchmarkError * benchmarkError));

    /// <summary>95% interval of a gap from the intervals of its two figures.</summary>
    /// <remarks>Newcombe 1998, Statistics in Medicine 17:873-890, method 10: squares of the distances to the limits add up.</remarks>
    public static (double Lower, double Upper) Interval(
        (double Value, double Lower, double Upper) area, (double Value, double Lower, double Upper) benchmark)
    {
        double gap = area.Value - benchmark.Value;
        return (
            gap - double.Hypot(area.Value - area.Lower, benchmark.Upper - benchmark.Value),
            gap + double.Hypot(area.Upper - area.Value, benchmark.Value - benchmark.Lower));
    }
}
