using Monitoring.Reports.Charts.Layers;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>Draws a trend chart: its layers in order, from back to front.</summary>
internal static class TrendDrawing
{
    private static readonly Action<SvgWriter, TrendLayout>[] _layers =
    [
        ValueGrid.Draw,
        YearAxis.Draw,
        EventBands.Draw,
        BreakLines.Draw,
        ProjectionFans.Draw,
        TargetLines.Draw,
        SegmentLines.Draw,
        IntervalBars.Draw,
        PointDots.Draw,
        TextLabels.Draw,
    ];

    /// <summary>The chart as an image for use inside a page.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Rendering wanted.</param>
    /// <param name="words">The words of the report.</param>
    /// <param name="text">Name and finding.</param>
    public static string Svg(TrendChart chart, ChartSize size, ReportWords words, PictureText text)
    {
        TrendLayout layout = TrendLayout.Of(chart, size, words);
        SvgWriter svg = new();
        svg.OpenImage(layout.Size, ElementId.Of(chart.Id) + "-" + size.Suffix, text.Title, text.Message);
        Draw(svg, layout);
        svg.CloseImage();
        return svg.ToString();
    }

    /// <summary>Draws the layers into an image that is already open.</summary>
    public static void Draw(SvgWriter svg, TrendLayout layout)
    {
        foreach (Action<SvgWriter, TrendLayout> layer in _layers)
        {
            layer(svg, layout);
        }
    }
}
