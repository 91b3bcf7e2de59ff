using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>Draws areas below one another with their figures beside that of the city: dots, and intervals where there are any.</summary>
/// <param name="words">The words of the report.</param>
/// <remarks>One width for desk and phone. The order is that of the areas, never that of the figures.</remarks>
internal sealed class AreaDotPlot(ReportWords words)
{
    private const double Width = 328;
    private const double RowHeight = 23;
    private const double HeadHeight = 20;
    private const double AxisHeight = 20;
    private const double FontPixels = 12.5;
    private const double LinePixels = 16;
    private const double DotRadius = 4;
    private const double Gap = 8;

    /// <summary>The plot as an image.</summary>
    /// <param name="picture">What it shows.</param>
    /// <param name="axis">Its value axis.</param>
    public string Svg(AreaPlotPicture picture, AreaPlotAxis axis)
    {
        IReadOnlyList<AreaFigure> together = axis.Together.Count > 0 ? axis.Together : picture.Areas;
        double left = together.Max(area => TextWidth.Of(NameOf(area.Area), FontPixels, bold: false)) + Gap;
        double right = together.Max(area => TextWidth.Of(Label(area.Figure, picture), FontPixels, bold: true)) + Gap;
        double height = HeadHeight + (RowHeight * picture.Areas.Count) + AxisHeight;
        PlotArea plot = new(
            new PixelBox(left, HeadHeight, Width - left - right - DotRadius, RowHeight * picture.Areas.Count),
            0, 1, axis.Ticks[0], axis.Ticks[^1]);
        SvgWriter svg = new();
        svg.OpenImage(new PixelBox(0, 0, Width, height), ElementId.Of(picture.Id), picture.Title, picture.Message);
        DrawAxis(svg, plot, axis);
        DrawCity(svg, plot, picture);
        foreach ((int index, AreaFigure area) in picture.Areas.Index())
        {
            DrawRow(svg, plot, picture, area, HeadHeight + (RowHeight * (index + 0.5)));
        }

        svg.CloseImage();
        return svg.ToString();
    }

    private static double X(PlotArea plot, double value) =>
        plot.Box.Left + (plot.Box.Width * (value - plot.Minimum) / (plot.Maximum - plot.Minimum));

    private void DrawAxis(SvgWriter svg, PlotArea plot, AreaPlotAxis axis)
    {
        foreach (double tick in axis.Ticks)
        {
            double x = X(plot, tick);
            svg.Line(new Pixel(x, plot.Box.Top), new Pixel(x, plot.Box.Bottom), "grid");
        }

        foreach (double tick in new[] { axis.Ticks[0], axis.Ticks[^1] })
        {
            svg.Text(new PlacedText(
                words.Numbers.Rounded(tick, axis.Decimals),
                new PixelBox(X(plot, tick) - 20, plot.Box.Bottom + 3, 40, LinePixels),
                TextAnchor.Middle,
                "tick small"));
        }
    }

    private void DrawCity(SvgWriter svg, PlotArea plot, AreaPlotPicture picture)
    {
        if (picture.City is not Figure.Known city)
        {
            return;
        }

        double x = X(plot, city.Value);
        string label = picture.Municipality + " " + Label(city, picture);
        double width = TextWidth.Of(label, FontPixels, bold: false);
        double start = Math.Clamp(x - (width / 2), 0, Width - width);
        svg.Line(new Pixel(x, plot.Box.Top - 2), new Pixel(x, plot.Box.Bottom), "line country thin");
        svg.Text(new PlacedText(label, new PixelBox(start, 0, width, LinePixels), TextAnchor.Start, "country small", city.OriginId));
    }

    private void DrawRow(SvgWriter svg, PlotArea plot, AreaPlotPicture picture, AreaFigure area, double middle)
    {
        double top = middle - (LinePixels / 2);
        svg.Text(new PlacedText(NameOf(area.Area), new PixelBox(0, top, plot.Box.Left, LinePixels), TextAnchor.Start, "small"));
        if (area.Figure is not Figure.Known known)
        {
            svg.Text(new PlacedText(words.Areas.NoFigure, new PixelBox(plot.Box.Left, top, plot.Box.Width, LinePixels), TextAnchor.Start, "notice small"));
            return;
        }

        if (known.Interval is FigureInterval interval)
        {
            svg.Line(new Pixel(X(plot, interval.Lower), middle), new Pixel(X(plot, interval.Upper), middle), "interval subject");
        }

        DrawnPoint.Of(0, known, picture.Kind).Draw(svg, new Pixel(X(plot, known.Value), middle), DotRadius, "subject");
        svg.Text(new PlacedText(
            Label(known, picture), new PixelBox(plot.Box.Right, top, Width - plot.Box.Right, LinePixels), TextAnchor.End, "value subject small", known.OriginId));
    }

    private static string NameOf(AreaLabel area) => area.IsPriority ? area.Name + " " + PageText.PriorityMark : area.Name;

    private string Label(Figure figure, AreaPlotPicture picture) =>
        figure is Figure.Known known ? words.Areas.Number(known, picture.Kind, picture.Unit) : "";
}
