using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Tests.Assess.Statistics;

/// <summary>Measurements at uneven times, for which the results were computed independently.</summary>
internal static class LineCases
{
    private static readonly double[] _monitorYears = [2012, 2016, 2020, 2022];

    public static IReadOnlyList<TimedValue> A { get; } = Points(_monitorYears, [50.4, 49.0, 50.9, 51.8], [.9, .8, .7, .9]);

    public static IReadOnlyList<TimedValue> B { get; } = Points(_monitorYears, [22.0, 19.5, 17.2, 16.1], [1.0, 1.1, .9, 1.0]);

    public static IReadOnlyList<TimedValue> C { get; } = Points([2016, 2020, 2022], [71.5, 74.2, 69.0], [1.2, 1.1, 1.3]);

    public static IReadOnlyList<TimedValue> D { get; } =
        Points([2016, 2019, 2021, 2022, 2024], [12.1, 13.0, 15.4, 15.0, 16.2], [.8, .9, .7, .8, .9]);

    public static IReadOnlyList<TimedValue> Slow { get; } = Points(_monitorYears, [22.0, 21.0, 19.8, 19.4], [.5, .5, .5, .5]);

    public static IReadOnlyList<TimedValue> Two { get; } = Points([2016, 2022], [19.5, 16.1], [1.1, 1.0]);

    public static IReadOnlyList<TimedValue> Gap { get; } = Points(
        _monitorYears, [-7.3, -6.5, -6.1, -5.5], [1.004987562112089, 1.004987562112089, 0.9055385138137417, 1.004987562112089]);

    public static IReadOnlyList<TimedValue> Of(string name) => name switch
    {
        "A" => A,
        "B" => B,
        "C" => C,
        "D" => D,
        "slow" => Slow,
        "two" => Two,
        _ => [.. B.Select(Logit.OfPercents)],
    };

    private static IReadOnlyList<TimedValue> Points(double[] times, double[] values, double[] errors) =>
        [.. times.Select((time, index) => new TimedValue(time, values[index], errors[index]))];
}
