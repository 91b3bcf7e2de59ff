namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>The log-odds scale, on which a line through shares cannot leave 0 to 1.</summary>
internal static class Logit
{
    /// <summary>The log-odds of a share.</summary>
    /// <param name="share">Above 0 and below 1.</param>
    public static double Of(double share) => Math.Log(share / (1 - share));

    /// <summary>The share with these log-odds.</summary>
    public static double Back(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>A standard error of a share, on this scale (delta method).</summary>
    public static double ErrorOf(double share, double error) => error / (share * (1 - share));

    /// <summary>A measurement in percents, on this scale.</summary>
    /// <param name="percents">Value above 0 and below 100, error in percentage points.</param>
    public static TimedValue OfPercents(TimedValue percents) => new(
        percents.Time, Of(percents.Value / 100), ErrorOf(percents.Value / 100, percents.Error / 100));
}
