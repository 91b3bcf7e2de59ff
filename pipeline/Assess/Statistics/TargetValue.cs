namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>The value to reach, with its error where it is itself estimated.</summary>
/// <param name="Value">In the unit of the indicator, or of the gap for a moving reference.</param>
/// <param name="Error">Standard error; 0 for a number that a document states, null when an estimate it rests on has no margins.</param>
internal readonly record struct TargetValue(double Value, double? Error)
{
    /// <summary>A number that a document states.</summary>
    public static TargetValue Stated(double value) => new(value, 0);

    /// <summary>The baseline itself.</summary>
    public static TargetValue Same(double baseline, double? error) => new(baseline, error);

    /// <summary>A share better than the baseline, relative to its value: 10% off 22.0 is 19.8.</summary>
    /// <param name="baseline">Baseline.</param>
    /// <param name="error">Its standard error; null when unknown.</param>
    /// <param name="share">Share of the baseline's value, above 0.</param>
    /// <param name="direction">+1 when higher is better, -1 when lower is.</param>
    public static TargetValue Relative(double baseline, double? error, double share, int direction)
    {
        double factor = 1 + (direction * share);
        return new TargetValue(baseline * factor, error * factor);
    }

    /// <summary>The gap that is left when a share of the first gap is closed; the benchmark may move.</summary>
    public static TargetValue RemainingGap(double gap, double? error, double share) => new((1 - share) * gap, (1 - share) * error);

    /// <summary>The area's own value when a share of the first gap is closed and the benchmark stays where it was.</summary>
    /// <param name="area">The area in the baseline year, with its standard error.</param>
    /// <param name="benchmark">The benchmark in that year, with its standard error.</param>
    /// <param name="share">Share of the gap to close, above 0 and at most 1.</param>
    public static TargetValue FixedReference(
        (double Value, double? Error) area, (double Value, double? Error) benchmark, double share) => new(
            benchmark.Value + ((1 - share) * (area.Value - benchmark.Value)),
            area.Error is { } areaError && benchmark.Error is { } benchmarkError
                ? double.Hypot((1 - share) * areaError, share * benchmarkError)
                : null);
}
