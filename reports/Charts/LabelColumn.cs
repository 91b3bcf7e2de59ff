namespace Monitoring.Reports.Charts;

/// <summary>Places labels in one column as near as possible to where they belong, without overlap and in order.</summary>
/// <remarks>
/// Minimises the sum of squared shifts for a fixed order: pooling adjacent violators, Barlow et al. 1972. The result is
/// exact as long as the labels fit between the limits.
/// </remarks>
internal static class LabelColumn
{
    /// <summary>Upper edges of the labels, in the order given.</summary>
    /// <param name="wanted">Wanted vertical middle of each label, in any order; equal ones keep the order given.</param>
    /// <param name="height">Height of every label.</param>
    /// <param name="top">Upper limit.</param>
    /// <param name="bottom">Lower limit; labels that do not fit above it run on below it rather than over each other.</param>
    public static double[] Tops(IReadOnlyList<double> wanted, double height, double top, double bottom)
    {
        int[] order = [.. Enumerable.Range(0, wanted.Count).OrderBy(index => wanted[index])];
        List<(double Mean, int Count)> pools = [];
        for (int rank = 0; rank < order.Length; rank++)
        {
            // In these coordinates labels that touch have equal values, so "no overlap" is "not decreasing".
            double mean = wanted[order[rank]] - (height / 2) - (rank * height);
            int count = 1;
            while (pools.Count > 0 && pools[^1].Mean > mean)
            {
                (double previous, int size) = pools[^1];
                mean = ((previous * size) + (mean * count)) / (size + count);
                count += size;
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add((mean, count));
        }

        double last = Math.Max(top, bottom - (order.Length * height));
        double[] tops = new double[order.Length];
        int next = 0;
        foreach ((double mean, int count) in pools)
        {
            for (int i = 0; i < count; i++, next++)
            {
                tops[order[next]] = Math.Clamp(mean, top, last) + (next * height);
            }
        }

        return tops;
    }
}
