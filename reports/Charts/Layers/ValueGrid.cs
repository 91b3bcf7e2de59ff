namespace Monitoring.Reports.Charts.Layers;

/// <summary>Horizontal lines at the values that the axis names.</summary>
internal static class ValueGrid
{
    /// <summary>Draws the layer.</summary>
    public static void Draw(SvgWriter svg, TrendLayout layout)
    {
        if (layout.Lines.Count == 0)
        {
            return;
        }

        PixelBox plot = layout.Plot.Box;
        foreach (double value in layout.Scale.Ticks.Values)
        {
            double y = layout.Plot.Y(value);
            svg.Line(new Pixel(layout.AxisLeft, y), new Pixel(plot.Right, y), "grid");
        }
    }
}
