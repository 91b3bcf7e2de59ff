using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts.Layers;

/// <summary>The 95 % interval of each measurement that has one.</summary>
internal static class IntervalBars
{
    private const double HalfCap = 4;

    /// <summary>Draws the layer.</summary>
    public static void Draw(SvgWriter svg, TrendLayout layout)
    {
        foreach (DrawnLine line in layout.FromBack)
        {
            foreach (DrawnPoint point in line.Points)
            {
                if (point.Figure.Interval is FigureInterval interval)
                {
                    DrawBar(svg, layout.Plot.At(point.Year, interval.Lower), layout.Plot.Y(interval.Upper), line.CssClass);
                }
            }
        }
    }

    private static void DrawBar(SvgWriter svg, Pixel low, double high, string role)
    {
        string cssClass = "interval " + role;
        svg.Line(low, low with { Y = high }, cssClass);
        foreach (double y in new[] { low.Y, high })
        {
            svg.Line(new Pixel(low.X - HalfCap, y), new Pixel(low.X + HalfCap, y), cssClass);
        }
    }
}
