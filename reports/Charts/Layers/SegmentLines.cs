namespace Monitoring.Reports.Charts.Layers;

/// <summary>Lines between measurements that may be joined; the subject lies on top.</summary>
internal static class SegmentLines
{
    /// <summary>Draws the layer.</summary>
    public static void Draw(SvgWriter svg, TrendLayout layout)
    {
        foreach (DrawnLine line in layout.FromBack)
        {
            foreach (IReadOnlyList<DrawnPoint> stretch in line.Stretches)
            {
                svg.Path([.. stretch.Select(point => layout.Plot.At(point.Year, point.Figure.Value))], "line " + line.CssClass);
            }
        }
    }
}
