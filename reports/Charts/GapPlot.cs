using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>Draws how far the city lies from the country, one row an indicator: the country is the line at zero.</summary>
/// <remarks>
/// An axis of differences, because on one from 0 to 100 percent most of them are as small as their dots. On a desk the names stand before
/// the rows, on a phone above them; the difference stands behind each row.
/// </remarks>
internal static class GapPlot
{
    private const double NameColumn = 360;
    private const double GapColumn = 56;
    private const double RowHeight = 27;
    private const double Head = 24;
    private const double Edge = 8;
    private const int WantedSteps = 6;

    /// <summary>The chart as an image for use inside a page.</summary>
    /// <param name="lines">One line an indicator, at least one.</param>
    /// <param name="size">Rendering wanted.</param>
    /// <param name="words">The words of the report.</param>
    public static string Svg(IReadOnlyList<GapLine> lines, ChartSize size, ReportWords words)
    {
        bool isNarrow = size == ChartSize.Narrow;
        double rowHeight = RowHeight + (isNarrow ? ChartSize.LinePixels : 0);
        double bottom = Head + (lines.Count * rowHeight);
        double left = isNarrow ? 2 * Edge : NameColumn;
        PixelBox plot = new(left, Head, size.Width - left - GapColumn - Edge, bottom - Head);
        AxisTicks ticks = TicksOf(lines, isNarrow ? WantedSteps / 2 : WantedSteps);
        SvgWriter svg = new();
        svg.OpenImage(
            new PixelBox(0, 0, size.Width, bottom + Edge), "kloof-" + size.Suffix, words.GapPage.ChartTitle, words.GapPage.ChartMessage(lines));
        DrawAxis(svg, plot, ticks, words);
        foreach ((int index, GapLine line) in lines.Index())
        {
            double top = Head + (index * rowHeight);
            PixelBox name = new(0, isNarrow ? top + 2 : top + ((rowHeight - ChartSize.LinePixels) / 2), isNarrow ? size.Width : NameColumn - (2 * Edge), ChartSize.LinePixels);
            svg.Text(new PlacedText(Name(line, name.Width), name, TextAnchor.Start, "row-label"));
            DrawGap(svg, line, (plot, ticks), top + rowHeight - (RowHeight / 2));
            svg.Text(new PlacedText(
                words.GapPage.Signed(line.Gap),
                new PixelBox(plot.Right, top + rowHeight - (RowHeight / 2) - (ChartSize.LinePixels / 2), GapColumn, ChartSize.LinePixels),
                TextAnchor.End,
                "small",
                line.Gap.Id));
        }

        svg.CloseImage();
        return svg.ToString();
    }

    // A long title is shortened, never the year behind it.
    private static string Name(GapLine line, double room)
    {
        string year = GapPageText.YearBehind(line);
        return TextWidth.Fit(line.Title, ChartSize.FontPixels, bold: false, room - TextWidth.Of(year, ChartSize.FontPixels, bold: false)) + year;
    }

    private static AxisTicks TicksOf(IReadOnlyList<GapLine> lines, int steps)
    {
        double[] shown = [0, .. lines.SelectMany(line => (double[])[line.Gap.Value, line.Interval?.Lower ?? 0, line.Interval?.Upper ?? 0])];
        return AxisTicks.Enclosing(shown.Min(), shown.Max(), steps);
    }

    private static void DrawAxis(SvgWriter svg, PixelBox plot, AxisTicks ticks, ReportWords words)
    {
        foreach (double tick in ticks.Values)
        {
            double x = X(plot, ticks, tick);
            svg.Line(new Pixel(x, plot.Top), new Pixel(x, plot.Bottom), tick == 0 ? "axis" : "grid");
            svg.Text(new PlacedText(
                words.GapPage.Tick(tick, ticks.Decimals), new PixelBox(x, 2, 0, ChartSize.LinePixels), TextAnchor.Middle, "tick small"));
        }
    }

    private static void DrawGap(SvgWriter svg, GapLine line, (PixelBox Plot, AxisTicks Ticks) axis, double middle)
    {
        Pixel At(double value) => new(X(axis.Plot, axis.Ticks, value), middle);
        svg.Line(At(0), At(line.Gap.Value), "gap-line");
        if (line.Interval is FigureInterval interval)
        {
            svg.Line(At(interval.Lower), At(interval.Upper), "interval subject");
        }

        svg.Circle(At(line.Gap.Value), ChartSize.DotRadius, line.Kind == FigureKind.Modelled ? "dot hollow subject" : "dot subject");
    }

    private static double X(PixelBox plot, AxisTicks ticks, double value) =>
        plot.Left + (plot.Width * (value - ticks.Minimum) / (ticks.Maximum - ticks.Minimum));
}
