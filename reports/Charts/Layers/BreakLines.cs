namespace Monitoring.Reports.Charts.Layers;

/// <summary>A double line between two years that cannot be compared.</summary>
internal static class BreakLines
{
    private const double HalfGap = 2;

    /// <summary>Draws the layer.</summary>
    public static void Draw(SvgWriter svg, TrendLayout layout)
    {
        foreach (PlacedMark mark in layout.Marks.Where(mark => mark.Role == MarkRole.Break))
        {
            foreach (double x in new[] { mark.X - HalfGap, mark.X + HalfGap })
            {
                svg.Line(new Pixel(x, mark.Top), new Pixel(x, layout.Plot.Box.Bottom), "break-line");
            }
        }
    }
}
