namespace Monitoring.Reports.Charts.Layers;

/// <summary>A dot for each measurement; hollow when a model estimated it, a square when people chose to take part.</summary>
internal static class PointDots
{
    /// <summary>Draws the layer.</summary>
    public static void Draw(SvgWriter svg, TrendLayout layout)
    {
        foreach (DrawnLine line in layout.FromBack)
        {
            foreach (DrawnPoint point in line.Points)
            {
                point.Draw(svg, layout.Plot.At(point.Year, point.Figure.Value), line.DotRadius, line.CssClass);
            }
        }
    }
}
