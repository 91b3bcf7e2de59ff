using MathNet.Numerics.Distributions;

namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>The standard normal distribution: always the exact quantile, never 1.96.</summary>
internal static class Gauss
{
    /// <summary>Half the width of a 95% interval in standard errors: 1.959964.</summary>
    public static double Z95 { get; } = Quantile(0.975);

    /// <summary>Least z of a one-sided test at 5%: 1.644854.</summary>
    public static double ZOneSided { get; } = Quantile(0.95);

    /// <summary>What is added to it for a power of 80%: 0.841621.</summary>
    public static double ZPower { get; } = Quantile(0.80);

    /// <summary>The value below which a share of the distribution lies.</summary>
    /// <param name="share">Above 0 and below 1.</param>
    public static double Quantile(double share) => Normal.InvCDF(0, 1, share);

    /// <summary>The share of the distribution below a value.</summary>
    public static double Below(double z) => Normal.CDF(0, 1, z);

    /// <summary>Two-sided p of a z.</summary>
    public static double TwoSided(double z) => 2 * Below(-Math.Abs(z));
}
