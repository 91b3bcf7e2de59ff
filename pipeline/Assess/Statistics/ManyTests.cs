namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>Corrects p-values for the number of tests made together.</summary>
internal static class ManyTests
{
    /// <summary>Share of false signals accepted in a list that is screened.</summary>
    public const double FalseShare = 0.05;

    /// <summary>Adjusted p-values in the order given; those up to <see cref="FalseShare"/> are signals.</summary>
    /// <remarks>Benjamini and Hochberg 1995, JRSS B 57:289-300.</remarks>
    public static double[] Adjusted(IReadOnlyList<double> values)
    {
        double[] adjusted = new double[values.Count];
        double least = 1;
        int rank = values.Count;
        foreach (int index in Enumerable.Range(0, values.Count).OrderByDescending(index => values[index]))
        {
            least = Math.Min(least, values[index] * values.Count / rank--);
            adjusted[index] = least;
        }

        return adjusted;
    }
}
