namespace Monitoring.Reports.Charts.Layers;

/// <summary>The time axis with a tick at every measurement and at the target year.</summary>
internal static class YearAxis
{
    private const double TickPixels = 5;

    /// <summary>Draws the layer.</summary>
    public static void Draw(SvgWriter svg, TrendLayout layout)
    {
        PixelBox plot = layout.Plot.Box;
        svg.Line(new Pixel(layout.AxisLeft, plot.Bottom), new Pixel(plot.Right, plot.Bottom), "axis");
        IEnumerable<int> target = layout.Target is null ? [] : [layout.Target.Year];
        foreach (int year in layout.Scale.NamedYears.Concat(target).Distinct())
        {
            double x = layout.Plot.X(year);
            svg.Line(new Pixel(x, plot.Bottom), new Pixel(x, plot.Bottom + TickPixels), "axis");
        }
    }
}
