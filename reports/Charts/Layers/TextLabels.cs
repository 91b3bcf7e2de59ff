namespace Monitoring.Reports.Charts.Layers;

/// <summary>All text, on top of everything else.</summary>
internal static class TextLabels
{
    /// <summary>Draws the layer.</summary>
    public static void Draw(SvgWriter svg, TrendLayout layout)
    {
        foreach (PlacedText text in layout.Texts)
        {
            svg.Text(text);
        }
    }
}
