using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>A trend chart as a file of its own, with title, source and style, to take along to a document.</summary>
internal static class StandaloneChart
{
    private const double Margin = 16;

    /// <summary>The file's text.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="words">The words of the report.</param>
    /// <param name="text">Heading and finding.</param>
    /// <param name="foot">Source and caution below the picture.</param>
    public static string Svg(TrendChart chart, ReportWords words, PictureText text, string foot)
    {
        TrendLayout layout = TrendLayout.Of(chart, ChartSize.Wide, words);
        double width = layout.Size.Width;
        IReadOnlyList<PlacedText> head = Lines(text.Title, Margin, width, isTitle: true);
        double shift = head[^1].Box.Bottom + Margin;
        IReadOnlyList<PlacedText> below = Lines(foot, shift + layout.Size.Height + Margin, width, isTitle: false);
        PixelBox size = new(0, 0, width + (2 * Margin), below[^1].Box.Bottom + Margin);

        SvgWriter svg = new();
        svg.OpenImage(size, "chart", text.Title, text.Message);
        svg.Style(ChartStyle.Light);
        svg.Box(size, "paper");
        foreach (PlacedText line in head.Concat(below))
        {
            svg.Text(line);
        }

        svg.OpenShifted(new Pixel(Margin, shift));
        TrendDrawing.Draw(svg, layout);
        svg.CloseGroup();
        svg.CloseImage();
        return svg.ToString();
    }

    private static PlacedText[] Lines(string text, double top, double width, bool isTitle)
    {
        string cssClass = isTitle ? "picture-title" : "tick";
        double font = isTitle ? ChartSize.FontPixels * 1.3 : ChartSize.FontPixels;
        double height = font * 1.25;
        return
        [
            .. TextWidth.Wrap(text, font, isTitle, width).Select((line, index) => new PlacedText(
                line, new PixelBox(Margin, top + (index * height), width, height), TextAnchor.Start, cssClass)),
        ];
    }
}
