namespace Monitoring.Reports.Charts.Layers;

/// <summary>The target year, and the value to reach where the target honestly has one.</summary>
internal static class TargetLines
{
    /// <summary>Draws the layer.</summary>
    public static void Draw(SvgWriter svg, TrendLayout layout)
    {
        PixelBox plot = layout.Plot.Box;
        foreach (PlacedMark mark in layout.Marks.Where(mark => mark.Role == MarkRole.Target))
        {
            svg.Line(new Pixel(mark.X, mark.Top), new Pixel(mark.X, plot.Bottom), "target-year-line");
        }

        if (layout.Target is { Moving.Count: > 1 } moving)
        {
            svg.Path([.. moving.Moving.Select(point => layout.Plot.At(point.Year, point.Value))], "target-line moving");
        }

        if (layout.Target is { Value: double value })
        {
            double y = layout.Plot.Y(value);
            double x = layout.Plot.X(layout.Target.Year);
            double left = layout.Target.FromYear is int from ? layout.Plot.X(from) : layout.AxisLeft;
            svg.Line(new Pixel(left, y), new Pixel(x, y), "target-line");
            svg.Path(
                [new Pixel(x, y - 7), new Pixel(x + 7, y), new Pixel(x, y + 7), new Pixel(x - 7, y), new Pixel(x, y - 7)],
                "target-point");
        }
    }
}
