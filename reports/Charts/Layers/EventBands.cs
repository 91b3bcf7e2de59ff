namespace Monitoring.Reports.Charts.Layers;

/// <summary>A shaded strip behind each exceptional year.</summary>
internal static class EventBands
{
    private const double WidthPixels = 22;

    /// <summary>Draws the layer.</summary>
    public static void Draw(SvgWriter svg, TrendLayout layout)
    {
        foreach (PlacedMark mark in layout.Marks.Where(mark => mark.Role == MarkRole.Event))
        {
            svg.Box(
                new PixelBox(mark.X - (WidthPixels / 2), mark.Top, WidthPixels, layout.Plot.Box.Bottom - mark.Top),
                "event-band");
        }
    }
}
