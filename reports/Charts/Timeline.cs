using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>Draws the calendar of measurements: one row a measurement, one mark a round, from the first to the last year.</summary>
/// <remarks>
/// On a desk the names stand before the rows, on a phone above them. A round is named with its year wherever the names
/// of two neighbours stay apart; the table below the chart has them all.
/// </remarks>
internal static class Timeline
{
    private const double SmallFont = 12.5;
    private const double NameColumn = 290;
    private const double Edge = 22;
    private const double RowHeight = 46;
    private const double Head = 26;
    private const double HalfSquare = 5;

    /// <summary>The chart as an image for use inside a page.</summary>
    /// <param name="page">The calendar; it has at least one measurement.</param>
    /// <param name="size">Rendering wanted.</param>
    /// <param name="words">The words of the report.</param>
    public static string Svg(CalendarPage page, ChartSize size, ReportWords words)
    {
        bool isNarrow = size == ChartSize.Narrow;
        double rowHeight = RowHeight + (isNarrow ? ChartSize.LinePixels : 0);
        double bottom = Head + (page.Measurements.Count * rowHeight);
        double left = isNarrow ? Edge : NameColumn;
        PlotArea plot = new(
            new PixelBox(left, Head, size.Width - left - Edge, bottom - Head), page.FirstYear, page.LastYear, 0, 1);
        SvgWriter svg = new();
        svg.OpenImage(
            new PixelBox(0, 0, size.Width, bottom + Head), "meetkalender-" + size.Suffix, words.Calendar.TimelineTitle, words.Calendar.TimelineMessage(page));
        DrawAxis(svg, page, plot, isNarrow ? 4 : 2);
        DrawNow(svg, page, plot, words);
        foreach ((int index, CalendarMeasurement measurement) in page.Measurements.Index())
        {
            double top = Head + (index * rowHeight);
            DrawName(svg, measurement, new PixelBox(0, top, isNarrow ? size.Width : NameColumn - Edge, rowHeight), isNarrow);
            DrawRounds(svg, measurement, plot, top + rowHeight - (RowHeight / 2));
        }

        svg.CloseImage();
        return svg.ToString();
    }

    private static void DrawAxis(SvgWriter svg, CalendarPage page, PlotArea plot, int step)
    {
        for (int year = page.FirstYear; year <= page.LastYear; year++)
        {
            bool isNamed = (page.LastYear - year) % step == 0;
            if (isNamed)
            {
                double x = plot.X(year);
                svg.Line(new Pixel(x, plot.Box.Top), new Pixel(x, plot.Box.Bottom), "grid");
                Write(svg, ReportNumbers.Year(year), new Pixel(x, plot.Box.Bottom + 4), TextAnchor.Middle, "tick small");
            }
        }
    }

    private static void DrawNow(SvgWriter svg, CalendarPage page, PlotArea plot, ReportWords words)
    {
        if (page.ReportYear >= page.FirstYear && page.ReportYear <= page.LastYear)
        {
            double x = plot.X(page.ReportYear);
            svg.Line(new Pixel(x, plot.Box.Top - 4), new Pixel(x, plot.Box.Bottom), "target-line");
            Write(svg, words.Calendar.ReportYear, new Pixel(x, 4), TextAnchor.Middle, "target");
        }
    }

    private static void DrawName(SvgWriter svg, CalendarMeasurement measurement, PixelBox row, bool isNarrow)
    {
        IReadOnlyList<string> lines = isNarrow
            ? [TextWidth.Fit(measurement.Title, ChartSize.FontPixels, bold: true, row.Width)]
            : TextWidth.Wrap(measurement.Title, ChartSize.FontPixels, bold: true, row.Width);
        double top = isNarrow ? row.Top + 4 : row.Top + ((row.Height - (lines.Count * ChartSize.LinePixels)) / 2);
        foreach ((int index, string line) in lines.Index())
        {
            Write(svg, line, new Pixel(0, top + (index * ChartSize.LinePixels)), TextAnchor.Start, "row-name");
        }
    }

    private static void DrawRounds(SvgWriter svg, CalendarMeasurement measurement, PlotArea plot, double middle)
    {
        svg.Line(new Pixel(plot.Box.Left, middle), new Pixel(plot.Box.Right, middle), "axis");
        double free = double.NegativeInfinity;
        foreach (CalendarRound round in measurement.Rounds.Where(round => round.Year >= plot.FirstYear && round.Year <= plot.LastYear))
        {
            double x = plot.X(round.Year);
            DrawRound(svg, round, new Pixel(x, middle));
            double half = TextWidth.Of(ReportNumbers.Year(round.Year), SmallFont, bold: false) / 2;
            if (x - half >= free)
            {
                Write(svg, ReportNumbers.Year(round.Year), new Pixel(x, middle + ChartSize.DotRadius + 1), TextAnchor.Middle, "small");
                free = x + half;
            }
        }
    }

    private static void DrawRound(SvgWriter svg, CalendarRound round, Pixel at)
    {
        if (round.IsExtra)
        {
            svg.Box(new PixelBox(at.X - HalfSquare, at.Y - HalfSquare, 2 * HalfSquare, 2 * HalfSquare), "round-extra");
            return;
        }

        svg.Circle(at, ChartSize.DotRadius, round.Certainty switch
        {
            RoundCertainty.Held => "dot subject",
            RoundCertainty.Announced => "dot subject hollow",
            _ => "dot subject hollow expected",
        });
    }

    private static void Write(SvgWriter svg, string text, Pixel at, TextAnchor anchor, string cssClass) => svg.Text(new PlacedText(
        text, new PixelBox(at.X, at.Y, 0, ChartSize.LinePixels), anchor, cssClass));
}
