using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>Where everything in a trend chart stands: all arithmetic is here, none in the drawing.</summary>
/// <param name="Size">Size of the drawing.</param>
/// <param name="Plot">The area between the axes.</param>
/// <param name="Scale">The axes.</param>
/// <param name="Lines">Lines with at least one number.</param>
/// <param name="Marks">Breaks, exceptional years and the target year.</param>
/// <param name="Target">The target; null when there is none.</param>
/// <param name="Texts">All text; no two overlap and none leaves the drawing.</param>
internal sealed record TrendLayout(
    PixelBox Size,
    PlotArea Plot,
    TrendScale Scale,
    IReadOnlyList<DrawnLine> Lines,
    IReadOnlyList<PlacedMark> Marks,
    TargetMark? Target,
    IReadOnlyList<PlacedText> Texts)
{
    private const double YearRoom = 32;
    private const double SmallestRightMargin = 24;
    private const double Edge = 4;
    private const double TickGap = 6;

    /// <summary>
    /// The lines in drawing order: of the chart's own the subject lies on top, and above those the thin ones of other
    /// sources, which a thick line would hide.
    /// </summary>
    public IEnumerable<DrawnLine> FromBack => Lines.Reverse().OrderBy(line => line.IsApart);

    /// <summary>Left end of axis and grid: between the tick labels and the value label of the first year.</summary>
    public double AxisLeft => Plot.Box.Left - Scale.ValueReach;

    /// <summary>Lays a chart out at a size, its text in the words of the report.</summary>
    public static TrendLayout Of(TrendChart chart, ChartSize size, ReportWords words)
    {
        IReadOnlyList<DrawnLine> lines = DrawnLine.From(chart);
        ValueText values = new(chart.Unit, words);
        TrendScale scale = TrendScale.Of(chart, lines, values);
        IReadOnlyList<EndLabel> ends = EndLabel.Of(lines, values, size);
        PixelBox columns = Columns(scale, ends, size);
        PlotArea flat = new(columns, scale.FirstYear, scale.LastYear, scale.Ticks.Minimum, scale.Ticks.Maximum);
        MarkBand band = MarkBand.Of(MarkLabels(chart, flat, size), size.Width);

        // Above the highest tick there is room for the values of all own lines, so that none must be left out.
        // Two names at points of their own always find a place in the plot; more get a line each.
        int names = Math.Max(0, ends.Count(end => !end.IsInColumn) - 2);
        double room = ((Math.Max(1, lines.Count(line => !line.IsApart)) + names) * ChartSize.LinePixels) + ChartSize.DotRadius + Edge;
        PlotArea plot = flat with { Box = columns with { Top = band.Height + room, Height = size.PlotHeight } };
        List<PlacedText> texts =
        [
            .. band.Texts,
            .. lines.Count > 0 ? TickLabels(scale, plot) : [],
            .. YearLabels.Place(plot, scale.NamedYears, chart.Target?.Year),
            .. ValueLabels.Place(lines, values, plot, band.Height),
            .. EndLabel.Place(ends, plot, band.Height),
            .. EmptyNotice(lines, plot, words),
        ];
        texts.AddRange(EarlyEndLabels.Place(ends, (plot, lines), band.Height, size.Width, [.. texts]));
        return new TrendLayout(
            new PixelBox(0, 0, size.Width, plot.Box.Bottom + YearRoom), plot, scale, lines, band.Marks, chart.Target, texts);
    }

    private static PixelBox Columns(TrendScale scale, IReadOnlyList<EndLabel> ends, ChartSize size)
    {
        double left = scale.TickTexts.Max(text => TextWidth.Of(text, ChartSize.FontPixels, bold: false)) + scale.ValueReach + TickGap;
        left = Math.Max(left, SmallestRightMargin);
        double right = SmallestRightMargin;
        if (ends.Any(end => end.IsInColumn))
        {
            // The newest year lies part of the way along the axis; its labels must end before the drawing does.
            double share = scale.LastYear == scale.FirstYear
                ? 0.5
                : (double)(scale.Years[^1] - scale.FirstYear) / (scale.LastYear - scale.FirstYear);
            double needed = EndLabel.Gap + ends.Where(end => end.IsInColumn).Max(end => end.Width) + Edge;
            double free = size.Width - left;
            right = Math.Max(right, share > 0 ? free - ((free - needed) / share) : 0);
        }

        return new PixelBox(left, 0, Math.Max(1, size.Width - left - right), size.PlotHeight);
    }

    private static List<MarkLabel> MarkLabels(TrendChart chart, PlotArea plot, ChartSize size)
    {
        List<MarkLabel> labels = [];
        foreach (SeriesMark mark in chart.Marks.Where(mark => mark.Year >= plot.FirstYear && mark.Year <= plot.LastYear))
        {
            labels.Add(mark.Kind == SeriesMarkKind.Break
                ? Label(Math.Max(plot.FirstYear, ((mark.YearBefore ?? mark.Year - 1) + mark.Year) / 2.0), mark.Label, MarkRole.Break)
                : Label(mark.Year, mark.Label, MarkRole.Event));
        }

        if (chart.Target is TargetMark target)
        {
            labels.Add(Label(target.Year, target.Label, MarkRole.Target));
        }

        return labels;

        MarkLabel Label(double year, string text, MarkRole role) => new(
            plot.X(year), TextWidth.Wrap(text, ChartSize.FontPixels, bold: false, size.MarkLabelWidth), role);
    }

    private static IEnumerable<PlacedText> TickLabels(TrendScale scale, PlotArea plot) =>
        scale.TickTexts.Select((text, index) => new PlacedText(
            text,
            new PixelBox(
                0, plot.Y(scale.Ticks.Values[index]) - (ChartSize.LinePixels / 2), plot.Box.Left - scale.ValueReach - TickGap, ChartSize.LinePixels),
            TextAnchor.End,
            "tick"));

    private static IEnumerable<PlacedText> EmptyNotice(IReadOnlyList<DrawnLine> lines, PlotArea plot, ReportWords words) => lines.Count > 0
        ? []
        : [new PlacedText(
            words.Chart.NothingToDraw,
            new PixelBox(plot.Box.Left, plot.Y(plot.Maximum) + (plot.Box.Height / 3), plot.Box.Width, ChartSize.LinePixels),
            TextAnchor.Middle,
            "notice")];
}
