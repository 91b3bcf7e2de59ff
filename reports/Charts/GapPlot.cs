using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>Draws city and country of each indicator as two dots on one line, from 0 to 100 percent.</summary>
/// <remarks>On a desk the names stand before the rows, on a phone above them; the difference stands behind each row.</remarks>
internal static class GapPlot
{
    private const double NameColumn = 360;
    private const double GapColumn = 56;
    private const double RowHeight = 27;
    private const double Head = 24;
    private const double Edge = 8;
    private const int AxisStep = 20;
    private const int AxisEnd = 100;

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
        SvgWriter svg = new();
        svg.OpenImage(
            new PixelBox(0, 0, size.Width, bottom + Edge), "kloof-" + size.Suffix, words.GapPage.ChartTitle, words.GapPage.ChartMessage(lines));
        DrawAxis(svg, plot, words, isNarrow ? 2 * AxisStep : AxisStep);
        foreach ((int index, GapLine line) in lines.Index())
        {
            double top = Head + (index * rowHeight);
            PixelBox name = new(0, isNarrow ? top + 2 : top + ((rowHeight - ChartSize.LinePixels) / 2), isNarrow ? size.Width : NameColumn - (2 * Edge), ChartSize.LinePixels);
            svg.Text(new PlacedText(Name(line, name.Width), name, TextAnchor.Start, "row-label"));
            DrawPair(svg, line, plot, top + rowHeight - (RowHeight / 2));
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

    private static void DrawAxis(SvgWriter svg, PixelBox plot, ReportWords words, int step)
    {
        for (int percent = 0; percent <= AxisEnd; percent += step)
        {
            double x = X(plot, percent);
            svg.Line(new Pixel(x, plot.Top), new Pixel(x, plot.Bottom), "grid");
            svg.Text(new PlacedText(
                words.Numbers.Whole(percent) + ReportNumbers.Percent, new PixelBox(x, 2, 0, ChartSize.LinePixels), TextAnchor.Middle, "tick small"));
        }
    }

    private static void DrawPair(SvgWriter svg, GapLine line, PixelBox plot, double middle)
    {
        string hollow = line.Kind == FigureKind.Modelled ? " hollow" : "";
        Pixel city = new(X(plot, line.City.Value), middle);
        Pixel country = new(X(plot, line.Country.Value), middle);
        svg.Line(country, city, "gap-line");
        svg.Circle(country, ChartSize.DotRadius, "dot country" + hollow);
        svg.Circle(city, ChartSize.DotRadius, "dot subject" + hollow);
    }

    private static double X(PixelBox plot, double percent) => plot.Left + (plot.Width * percent / AxisEnd);
}
