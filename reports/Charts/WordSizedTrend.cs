using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts;

/// <summary>A trend the size of a word, without axes: its numbers stand beside it.</summary>
internal static class WordSizedTrend
{
    private const double Width = 92;
    private const double Height = 28;
    private const double Margin = 5;
    private const double DotRadius = 3;

    /// <summary>The trend as an image; empty text when no year has a number.</summary>
    /// <param name="id">Unique on the page.</param>
    /// <param name="segments">The city's measurements.</param>
    /// <param name="title">Name of the picture.</param>
    /// <param name="message">What it shows, in a sentence.</param>
    /// <param name="years">The time axis of all rows of the page; null for one of its own.</param>
    public static string Svg(
        string id, IReadOnlyList<IReadOnlyList<TrendPoint>> segments, string title, string message, TrendYears? years = null)
    {
        IReadOnlyList<IReadOnlyList<DrawnPoint>> stretches = DrawnPoint.Stretches(segments);
        if (stretches.Count == 0)
        {
            return "";
        }

        DrawnPoint[] points = [.. stretches.SelectMany(stretch => stretch)];
        double highest = points.Max(point => point.Figure.Value);
        double lowest = Math.Min(0, points.Min(point => point.Figure.Value));
        PlotArea plot = new(
            new PixelBox(Margin, Margin, Width - (2 * Margin), Height - (2 * Margin)),
            years?.First ?? points[0].Year,
            years?.Last ?? points[^1].Year,
            lowest,
            highest > lowest ? highest : lowest + 1);
        SvgWriter svg = new();
        svg.OpenImage(new PixelBox(0, 0, Width, Height), ElementId.Of(id), title, message);
        svg.Line(new Pixel(0, plot.Y(lowest)), new Pixel(Width, plot.Y(lowest)), "grid");
        foreach (IReadOnlyList<DrawnPoint> stretch in stretches)
        {
            svg.Path([.. stretch.Select(point => plot.At(point.Year, point.Figure.Value))], "line subject");
        }

        foreach (DrawnPoint point in points)
        {
            point.Draw(svg, plot.At(point.Year, point.Figure.Value), DotRadius, "subject");
        }

        svg.CloseImage();
        return svg.ToString();
    }
}
