namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>Standard errors read back from what a source publishes.</summary>
internal static class PublishedError
{
    /// <summary>From a 95% interval that is symmetric about its value.</summary>
    public static double OfInterval(double lower, double upper) => (upper - lower) / (2 * Gauss.Z95);

    /// <summary>From a 95% interval of a share, on the logit scale.</summary>
    /// <param name="lower">Above 0 and below 1.</param>
    /// <param name="upper">Above 0 and below 1.</param>
    public static double OnLogitScale(double lower, double upper) =>
        (Logit.Of(upper) - Logit.Of(lower)) / (2 * Gauss.Z95);

    /// <summary>What rounding adds to the variance: a number published with this many decimals is off by up to half a step either way.</summary>
    /// <param name="decimals">0 for whole numbers.</param>
    public static double RoundingVariance(int decimals)
    {
        double step = Math.Pow(10, -decimals);
        return step * step / 12;
    }
}
