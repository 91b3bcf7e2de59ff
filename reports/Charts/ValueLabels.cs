using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts;

/// <summary>The values at the own lines' points before their newest year, whose values stand in the end labels.</summary>
/// <remarks>A label covers no measurement, also not of a line that stands apart.</remarks>
internal static class ValueLabels
{
    private const double Space = 6;
    private const double Pad = 3;

    /// <summary>Places the values of as many years as fit side by side, the newest first.</summary>
    public static IEnumerable<PlacedText> Place(IReadOnlyList<DrawnLine> lines, ValueText values, PlotArea plot, double top)
    {
        int newest = lines.Where(line => !line.IsApart).Select(line => line.Last.Year).DefaultIfEmpty().Max();
        double taken = plot.X(newest) - ChartSize.DotRadius;
        LabelledPoint[] points = [.. lines.SelectMany(line => line.Points.Select(point => LabelledPoint.Of(line, point, values)))];
        foreach (IGrouping<int, LabelledPoint> year in points
            .Where(one => !one.Line.IsApart && one.Point.Year < newest)
            .GroupBy(one => one.Point.Year)
            .OrderByDescending(group => group.Key))
        {
            double middle = plot.X(year.Key);
            double reach = year.Max(one => one.Width) / 2;
            if (middle + reach + Space > taken)
            {
                continue;
            }

            taken = middle - reach;
            foreach (PlacedText text in OneYear(year.Key, [.. points.Where(one => IsNear(one, middle, reach, plot))], plot, top))
            {
                yield return text;
            }
        }
    }

    private static bool IsNear(LabelledPoint one, double middle, double reach, PlotArea plot) =>
        Math.Abs(plot.X(one.Point.Year) - middle) < reach + one.Line.DotRadius;

    private static IEnumerable<PlacedText> OneYear(int year, IEnumerable<LabelledPoint> near, PlotArea plot, double top)
    {
        LabelledPoint[] fromHigh = [.. near.OrderByDescending(one => one.Point.Figure.Value)];
        double[] tops = PointLabels.Tops(
            [.. fromHigh.Select(one => Extent(one, plot, HasLabel(one)))], ChartSize.LinePixels, top, plot.Box.Bottom);
        return fromHigh.Where(HasLabel).Select((one, index) => new PlacedText(
            one.Text,
            new PixelBox(plot.X(year) - (one.Width / 2), tops[index], one.Width, ChartSize.LinePixels),
            TextAnchor.Middle,
            "value " + one.Line.CssClass,
            one.Point.Figure.OriginId));

        bool HasLabel(LabelledPoint one) => !one.Line.IsApart && one.Point.Year == year;
    }

    private static PointExtent Extent(LabelledPoint one, PlotArea plot, bool hasLabel)
    {
        FigureInterval? interval = one.Point.Figure.Interval;
        double middle = plot.Y(one.Point.Figure.Value);
        double high = interval is null ? middle : plot.Y(interval.Upper);
        double low = interval is null ? middle : plot.Y(interval.Lower);
        double reach = one.Line.DotRadius + Pad;
        return new PointExtent(middle, Math.Min(high, middle - reach), Math.Max(low, middle + reach), hasLabel);
    }
}
