namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>How far along a target is, and how fast: only where the way to go is longer than what chance makes of it.</summary>
internal static class Pace
{
    /// <summary>Least ratio of actual to needed pace that counts as on track (Eurostat).</summary>
    public const double OnTrack = 0.95;

    private const double LeastWayWithoutErrors = 0.5;

    /// <summary>
    /// True when there is a way to go: the baseline does not meet the target, and lies at least its own standard error
    /// (half a unit when that is not known) from it.
    /// </summary>
    public static bool IsDefined(double baseline, double? baselineError, double target, int direction) =>
        direction * (target - baseline) > 0
        && Math.Abs(target - baseline) >= (baselineError ?? LeastWayWithoutErrors);

    /// <summary>Share of the targeted change that is achieved; 1 is all of it.</summary>
    public static double ShareAchieved(double baseline, double newest, double target) => (newest - baseline) / (target - baseline);

    /// <summary>Actual pace as a share of the pace that reaches the target in its year.</summary>
    /// <param name="changePerYear">Slope of the line, or the difference per year of two points.</param>
    /// <param name="start">Height of the line, or the value, in the baseline year.</param>
    /// <param name="target">Target value.</param>
    /// <param name="years">From baseline to target year.</param>
    public static double Ratio(double changePerYear, double start, double target, double years) =>
        changePerYear * years / (target - start);

    /// <summary>Change detectable with 80% power in a one-sided test at 5%.</summary>
    /// <param name="firstError">Standard error of the first measurement.</param>
    /// <param name="secondError">Standard error of the second.</param>
    public static double SmallestDetectable(double firstError, double secondError) =>
        (Gauss.ZOneSided + Gauss.ZPower) * Math.Sqrt((firstError * firstError) + (secondError * secondError));
}
