using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>The values at the points before the newest year, whose values stand in the end labels.</summary>
internal static class ValueLabels
{
    private const double Space = 6;
    private const double Pad = 3;

    /// <summary>Places the values of as many years as fit side by side, the newest first.</summary>
    public static IEnumerable<PlacedText> Place(IReadOnlyList<DrawnLine> lines, PlotArea plot, double top)
    {
        int newest = lines.Select(line => line.Last.Year).DefaultIfEmpty().Max();
        double taken = plot.X(newest) - ChartSize.DotRadius;
        foreach (IGrouping<int, (DrawnLine Line, DrawnPoint Point)> year in lines
            .SelectMany(line => line.Points.Select(point => (Line: line, Point: point)))
            .Where(one => one.Point.Year < newest)
            .GroupBy(one => one.Point.Year)
            .OrderByDescending(group => group.Key))
        {
            PlacedText[] texts = [.. OneYear([.. year], plot, top)];
            if (texts.Max(text => text.Box.Right) + Space <= taken)
            {
                taken = texts.Min(text => text.Box.Left);
                foreach (PlacedText text in texts)
                {
                    yield return text;
                }
            }
        }
    }

    private static IEnumerable<PlacedText> OneYear(
        IReadOnlyList<(DrawnLine Line, DrawnPoint Point)> points, PlotArea plot, double top)
    {
        (DrawnLine Line, DrawnPoint Point)[] fromHigh =
            [.. points.OrderByDescending(one => one.Point.Figure.Value)];
        double[] tops = PointLabels.Tops(
            [.. fromHigh.Select(one => Extent(one.Point.Figure, plot))],
            ChartSize.LinePixels,
            top,
            plot.Box.Bottom);
        return fromHigh.Select((one, index) => Text(one.Line, one.Point, plot, tops[index]));
    }

    private static PlacedText Text(DrawnLine line, DrawnPoint point, PlotArea plot, double top)
    {
        string text = DutchNumbers.OneDecimal(point.Figure.Value);
        double width = TextWidth.Of(text, ChartSize.FontPixels, bold: true);
        PixelBox box = new(plot.X(point.Year) - (width / 2), top, width, ChartSize.LinePixels);
        return new PlacedText(text, box, TextAnchor.Middle, "value " + line.CssClass, point.Figure.OriginId);
    }

    private static PointExtent Extent(Figure.Known figure, PlotArea plot)
    {
        double middle = plot.Y(figure.Value);
        double high = figure.Interval is null ? middle : plot.Y(figure.Interval.Upper);
        double low = figure.Interval is null ? middle : plot.Y(figure.Interval.Lower);
        double reach = ChartSize.DotRadius + Pad;
        return new PointExtent(middle, Math.Min(high, middle - reach), Math.Max(low, middle + reach));
    }
}
