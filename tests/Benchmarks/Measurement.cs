namespace Monitoring.Tests.Benchmarks;

/// <summary>What one process took.</summary>
/// <param name="Seconds">Wall time from its start to its end.</param>
/// <param name="CpuSeconds">Time on all cores together, user and system.</param>
/// <param name="PeakMebibytes">Largest resident memory.</param>
internal readonly record struct Measurement(double Seconds, double CpuSeconds, double PeakMebibytes)
{
    /// <summary>The middle of several, each figure by itself.</summary>
    internal static Measurement Median(IReadOnlyCollection<Measurement> runs) => new(
        Middle(runs.Select(run => run.Seconds)),
        Middle(runs.Select(run => run.CpuSeconds)),
        Middle(runs.Select(run => run.PeakMebibytes)));

    private static double Middle(IEnumerable<double> figures)
    {
        double[] ordered = [.. figures.Order()];
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
