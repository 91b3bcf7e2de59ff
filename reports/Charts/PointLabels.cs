namespace Monitoring.Reports.Charts;

/// <summary>Places the value labels of one year's points above, between or below the points.</summary>
/// <remarks>
/// Every way to spread the labels over the gaps that keeps their order is tried, and the one nearest to the points is
/// taken. A chart has few lines, so that is a handful of ways.
/// </remarks>
internal static class PointLabels
{
    /// <summary>Upper edges of the labels, in the order of the points that have one.</summary>
    /// <param name="points">The points to stay clear of, from high to low on the screen.</param>
    /// <param name="height">Height of every label.</param>
    /// <param name="top">Upper limit; there must be room for all labels between it and the first point.</param>
    /// <param name="bottom">Lower limit.</param>
    public static double[] Tops(IReadOnlyList<PointExtent> points, double height, double top, double bottom)
    {
        double[] wanted = [.. points.Where(point => point.HasLabel).Select(point => point.Middle)];
        double[]? best = null;
        double bestCost = double.PositiveInfinity;
        foreach (int[] gaps in Spreads(wanted.Length, points.Count))
        {
            double[]? tops = InGaps(points, gaps, height, (top, bottom));
            if (tops is null)
            {
                continue;
            }

            double cost = tops.Select((label, index) => Math.Abs(label + (height / 2) - wanted[index])).Sum();
            if (cost < bestCost - 0.01)
            {
                (best, bestCost) = (tops, cost);
            }
        }

        return best ?? Above(points, wanted.Length, height);
    }

    private static double[]? InGaps(
        IReadOnlyList<PointExtent> points, int[] gaps, double height, (double Top, double Bottom) limits)
    {
        double[] tops = new double[gaps.Length];
        foreach (IGrouping<int, int> gap in Enumerable.Range(0, gaps.Length).GroupBy(index => gaps[index]))
        {
            double from = gap.Key == 0 ? limits.Top : points.Take(gap.Key).Max(point => point.Bottom);
            double to = gap.Key == points.Count ? limits.Bottom : points.Skip(gap.Key).Min(point => point.Top);
            double needed = gap.Count() * height;
            if (to - from < needed)
            {
                return null;
            }

            // Above the first point labels stand on it; below the last they hang from it; between two they stand midway.
            double start = gap.Key == 0 ? to - needed
                : gap.Key == points.Count ? from
                : from + ((to - from - needed) / 2);
            foreach ((int rank, int index) in gap.Index())
            {
                tops[index] = start + (rank * height);
            }
        }

        return tops;
    }

    private static double[] Above(IReadOnlyList<PointExtent> points, int labels, double height)
    {
        double lowest = points.Min(point => point.Top) - (labels * height);
        return [.. Enumerable.Range(0, labels).Select(index => lowest + (index * height))];
    }

    // Every non-decreasing choice of a gap for each label, gap 0 being above the first point.
    private static IEnumerable<int[]> Spreads(int labels, int lastGap)
    {
        if (labels == 0)
        {
            yield return [];
            yield break;
        }

        foreach (int[] rest in Spreads(labels - 1, lastGap))
        {
            for (int gap = rest.Length == 0 ? 0 : rest[^1]; gap <= lastGap; gap++)
            {
                yield return [.. rest, gap];
            }
        }
    }
}
