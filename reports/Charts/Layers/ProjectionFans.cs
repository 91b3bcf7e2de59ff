using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts.Layers;

/// <summary>Where the trend leads when it goes on, with its uncertainty; behind everything that was measured.</summary>
internal static class ProjectionFans
{
    /// <summary>Draws the layer.</summary>
    public static void Draw(SvgWriter svg, TrendLayout layout)
    {
        if (layout.Target?.Fan is not TrendFan fan)
        {
            return;
        }

        Pixel from = layout.Plot.At(fan.From.Year, fan.From.Value);
        Pixel lower = layout.Plot.At(fan.To.Year, fan.Lower);
        Pixel upper = layout.Plot.At(fan.To.Year, fan.Upper);
        svg.Path([from, upper, lower, from], "fan");
        svg.Path([from, layout.Plot.At(fan.To.Year, fan.To.Value)], "fan-line");
    }
}
