using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>The years below the plot: those with a measurement and the target year, as far as they fit side by side.</summary>
internal static class YearLabels
{
    private const double Space = 6;

    /// <summary>Places the years; the newest measurement and the target year come first when room is short.</summary>
    public static IEnumerable<PlacedText> Place(PlotArea plot, IReadOnlyList<int> years, int? targetYear)
    {
        int[] wanted = years.Count > 0 ? [.. years] : [plot.FirstYear, plot.LastYear];
        List<PlacedText> placed = [];
        foreach (int year in ByWeight(wanted, targetYear))
        {
            bool isTarget = year == targetYear;
            string text = ChartText.Year(year);
            double width = TextWidth.Of(text, ChartSize.FontPixels, isTarget);
            PixelBox box = new(
                plot.X(year) - (width / 2), plot.Box.Bottom + 10, width, ChartSize.LinePixels);
            if (!placed.Exists(other => other.Box.Left < box.Right + Space && box.Left < other.Box.Right + Space))
            {
                placed.Add(new PlacedText(text, box, TextAnchor.Middle, isTarget ? "tick target-year" : "tick"));
            }
        }

        return placed.OrderBy(text => text.Box.Left);
    }

    private static IEnumerable<int> ByWeight(int[] years, int? targetYear)
    {
        IEnumerable<int> first = targetYear is int target ? [target, years[^1], years[0]] : [years[^1], years[0]];
        return first.Concat(years.Reverse()).Distinct();
    }
}
