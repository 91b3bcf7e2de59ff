namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>Test of the difference between two estimates with known errors.</summary>
/// <remarks>Overlap of their intervals is no test (Schenker and Gentleman 2001). Takes the two as independent.</remarks>
/// <param name="Difference">The second minus the first.</param>
/// <param name="Error">Standard error of that.</param>
internal readonly record struct TwoPointTest(double Difference, double Error)
{
    /// <summary>The difference in standard errors.</summary>
    public double Z => Difference / Error;

    /// <summary>Compares two estimates.</summary>
    public static TwoPointTest Of(double first, double firstError, double second, double secondError) =>
        new(second - first, Math.Sqrt((firstError * firstError) + (secondError * secondError)));
}
