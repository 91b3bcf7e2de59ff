using MathNet.Numerics.Distributions;

namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>Straight line through a few measurements at uneven times, each weighted by its known error.</summary>
/// <remarks>
/// Weighted least squares with known errors, which are not rescaled by the residuals except upwards (Birge ratio): the
/// errors come from outside, so that three points do not make the line look surer than they are.
/// </remarks>
internal sealed record WeightedLine
{
    private const double MisfitLevel = 0.05;

    private WeightedLine(IReadOnlyCollection<TimedValue> points)
    {
        Count = points.Count;
        SumOfWeights = points.Sum(point => point.Weight);
        MeanTime = points.Sum(point => point.Weight * point.Time) / SumOfWeights;
        MeanValue = points.Sum(point => point.Weight * point.Value) / SumOfWeights;
        Spread = points.Sum(point => point.Weight * Square(point.Time - MeanTime));
        Slope = points.Sum(point => point.Weight * (point.Time - MeanTime) * (point.Value - MeanValue)) / Spread;
        Misfit = points.Sum(point => point.Weight * Square(point.Value - At(point.Time)));
    }

    /// <summary>Number of measurements; 3 or more.</summary>
    public int Count { get; }

    /// <summary>Change per year.</summary>
    public double Slope { get; }

    /// <summary>Standard error of the slope as the measurements' own errors give it.</summary>
    public double SlopeError => 1 / Math.Sqrt(Spread);

    /// <summary>Weighted squared distance from the line (Q).</summary>
    public double Misfit { get; }

    /// <summary>Chance of a distance as large or larger when the line is true.</summary>
    public double MisfitP => 1 - ChiSquared.CDF(Count - 2, Misfit);

    /// <summary>True when the measurements do not lie on a line, beyond chance at 5%.</summary>
    public bool IsMisfit => MisfitP < MisfitLevel;

    /// <summary>Factor by which variances are enlarged for misfit; never below 1.</summary>
    public double Dispersion => Math.Max(1, Misfit / (Count - 2));

    /// <summary>Standard error of the slope, enlarged for misfit.</summary>
    public double EnlargedSlopeError => SlopeError * Math.Sqrt(Dispersion);

    /// <summary>The slope in enlarged standard errors.</summary>
    public double Z => Slope / EnlargedSlopeError;

    private double SumOfWeights { get; }

    private double MeanTime { get; }

    private double MeanValue { get; }

    private double Spread { get; }

    /// <summary>Fits the line.</summary>
    /// <exception cref="ArgumentException">Fewer than three measurements, or all at one time.</exception>
    public static WeightedLine Through(IReadOnlyCollection<TimedValue> points) =>
        points.Count >= 3 && points.Select(point => point.Time).Distinct().Skip(1).Any()
            ? new WeightedLine(points)
            : throw new ArgumentException("A line needs three measurements, not all at one time.", nameof(points));

    /// <summary>Height of the line at a time.</summary>
    public double At(double time) => MeanValue + (Slope * (time - MeanTime));

    /// <summary>Variance of that height, enlarged for misfit.</summary>
    public double VarianceAt(double time) => Dispersion * ((1 / SumOfWeights) + (Square(time - MeanTime) / Spread));

    private static double Square(double value) => value * value;
}
