using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>Draws the trends of neighbourhoods, each with the city behind it, all on the same axes.</summary>
/// <param name="city">The city's measurements with a number.</param>
/// <param name="axis">The shared axes.</param>
/// <param name="numbers">The number forms of the report.</param>
internal sealed class SmallMultiple(
    IReadOnlyList<IReadOnlyList<DrawnPoint>> city, SmallMultipleAxis axis, ReportNumbers numbers)
{
    private const double Width = 164;
    private const double Height = 124;
    private const double SmallestRoom = 34;
    private const double FontPixels = 12.5;
    private const double LinePixels = 15;
    private const double DotRadius = 3.5;
    private const double LoneHalfWidth = 8;

    /// <summary>The small multiple as an image.</summary>
    /// <param name="id">Prefix of its element ids; unique on the page.</param>
    /// <param name="title">Name of the picture.</param>
    /// <param name="points">Its measurements with a number; at least one.</param>
    /// <param name="message">What it shows, in a sentence.</param>
    public string Svg(string id, string title, IReadOnlyList<IReadOnlyList<DrawnPoint>> points, string message)
    {
        string value = numbers.Rounded(points[^1][^1].Figure.Value, axis.ValueDecimals);
        double room = Math.Max(SmallestRoom, TextWidth.Of(value, FontPixels, bold: true) + DotRadius + 4);
        PlotArea plot = Plot(room);
        SvgWriter svg = new();
        svg.OpenImage(new PixelBox(0, 0, Width, Height), ElementId.Of(id), title, message);
        svg.Line(new Pixel(plot.Box.Left, plot.Box.Top), new Pixel(plot.Box.Right, plot.Box.Top), "grid");
        svg.Line(new Pixel(plot.Box.Left, plot.Box.Bottom), new Pixel(plot.Box.Right, plot.Box.Bottom), "axis");
        DrawLines(svg, plot, city, "line country thin");
        DrawLonePoints(svg, plot, city);
        DrawLines(svg, plot, points, "line subject");
        foreach (DrawnPoint point in points.SelectMany(stretch => stretch))
        {
            point.Draw(svg, plot.At(point.Year, point.Figure.Value), DotRadius, "subject");
        }

        DrawTexts(svg, plot);
        DrawValue(svg, plot, points[^1][^1], value);
        svg.CloseImage();
        return svg.ToString();
    }

    private PlotArea Plot(double rightRoom)
    {
        double left = new[] { axis.Minimum, axis.Maximum }
            .Max(value => TextWidth.Of(numbers.Rounded(value, axis.Decimals), FontPixels, bold: false)) + 6;
        return new PlotArea(
            new PixelBox(left, LinePixels / 2, Width - left - rightRoom, Height - (1.5 * LinePixels) - 6),
            axis.FirstYear,
            axis.LastYear,
            axis.Minimum,
            axis.Maximum);
    }

    private static void DrawLines(
        SvgWriter svg, PlotArea plot, IReadOnlyList<IReadOnlyList<DrawnPoint>> stretches, string cssClass)
    {
        foreach (IReadOnlyList<DrawnPoint> stretch in stretches)
        {
            svg.Path([.. stretch.Select(point => plot.At(point.Year, point.Figure.Value))], cssClass);
        }
    }

    // A year that no line joins would not be seen at all.
    private static void DrawLonePoints(SvgWriter svg, PlotArea plot, IReadOnlyList<IReadOnlyList<DrawnPoint>> stretches)
    {
        foreach (IReadOnlyList<DrawnPoint> stretch in stretches.Where(stretch => stretch.Count == 1))
        {
            Pixel at = plot.At(stretch[0].Year, stretch[0].Figure.Value);
            svg.Line(at with { X = at.X - LoneHalfWidth }, at with { X = at.X + LoneHalfWidth }, "lone country");
        }
    }

    private void DrawTexts(SvgWriter svg, PlotArea plot)
    {
        foreach (double value in new[] { axis.Minimum, axis.Maximum })
        {
            svg.Text(new PlacedText(
                numbers.Rounded(value, axis.Decimals),
                new PixelBox(0, plot.Y(value) - (LinePixels / 2), plot.Box.Left - 5, LinePixels),
                TextAnchor.End,
                "tick small"));
        }

        PixelBox years = new(plot.Box.Left - 5, plot.Box.Bottom + 6, plot.Box.Width + 10, LinePixels);
        if (axis.FirstYear == axis.LastYear)
        {
            svg.Text(new PlacedText(ChartText.Year(axis.LastYear), years, TextAnchor.Middle, "tick small"));
        }
        else
        {
            svg.Text(new PlacedText(ChartText.Year(axis.FirstYear), years, TextAnchor.Start, "tick small"));
            svg.Text(new PlacedText(ChartText.Year(axis.LastYear), years, TextAnchor.End, "tick small"));
        }
    }

    private static void DrawValue(SvgWriter svg, PlotArea plot, DrawnPoint last, string value)
    {
        Pixel end = plot.At(last.Year, last.Figure.Value);
        double top = Math.Clamp(end.Y - (LinePixels / 2), 0, plot.Box.Bottom - LinePixels + 4);
        svg.Text(new PlacedText(
            value,
            new PixelBox(end.X + DotRadius + 4, top, Width - end.X - DotRadius - 4, LinePixels),
            TextAnchor.Start,
            "value subject small",
            last.Figure.OriginId));
    }
}
