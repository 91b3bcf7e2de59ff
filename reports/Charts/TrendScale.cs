using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts;

/// <summary>The two axes of a trend chart before they have a size.</summary>
/// <param name="FirstYear">First year.</param>
/// <param name="LastYear">Last year.</param>
/// <param name="Years">Years with a measurement, oldest first.</param>
/// <param name="NamedYears">Years to name on the axis: those with a measurement and the exceptional ones.</param>
/// <param name="Ticks">Values named on the axis.</param>
/// <param name="TickTexts">The same as text, the unit at the highest.</param>
/// <param name="ValueReach">How far the widest value label reaches to either side of its point, in pixels.</param>
internal sealed record TrendScale(
    int FirstYear,
    int LastYear,
    IReadOnlyList<int> Years,
    IReadOnlyList<int> NamedYears,
    AxisTicks Ticks,
    IReadOnlyList<string> TickTexts,
    double ValueReach)
{
    private const int WantedSteps = 4;

    /// <summary>Axes that hold every measurement, interval and target, and the ends that the unit asks for.</summary>
    public static TrendScale Of(TrendChart chart, IReadOnlyList<DrawnLine> lines, ValueText values)
    {
        List<double> shown = [.. Values(chart, lines), .. chart.Beside, .. AxisEnds.Of(chart.Unit)];
        if (shown.Count == 0)
        {
            shown.Add(0);
        }

        int[] years = [.. lines.SelectMany(line => line.Points).Select(point => point.Year).Distinct().Order()];
        AxisTicks ticks = AxisTicks.Enclosing(shown.Min(), shown.Max(), WantedSteps);
        return new TrendScale(
            Math.Min(chart.FirstYear, years.FirstOrDefault(chart.FirstYear)),
            Math.Max(Math.Max(chart.LastYear, chart.Target?.Year ?? chart.LastYear), years.LastOrDefault(chart.LastYear)),
            years,
            [.. years.Concat(EventYears(chart)).Distinct().Order()],
            ticks,
            [.. ticks.Values.Select((value, index) => TickText(value, ticks, index, values))],
            lines.SelectMany(line => line.Points).Select(point => Reach(point, values)).DefaultIfEmpty().Max());
    }

    private static double Reach(DrawnPoint point, ValueText values) =>
        TextWidth.Of(values.Of(point.Figure), ChartSize.FontPixels, bold: true) / 2;

    /// <summary>Every value that a chart draws: measurements, intervals and target.</summary>
    public static IEnumerable<double> Values(TrendChart chart, IReadOnlyList<DrawnLine> lines) =>
        lines.SelectMany(line => line.Points).SelectMany(Extremes).Concat(TargetValues(chart.Target));

    private static IEnumerable<double> TargetValues(TargetMark? target)
    {
        if (target?.Value is double value)
        {
            yield return value;
        }

        foreach (YearValue point in target?.Moving ?? [])
        {
            yield return point.Value;
        }

        if (target?.Fan is TrendFan fan)
        {
            yield return fan.Lower;
            yield return fan.Upper;
        }
    }

    private static IEnumerable<int> EventYears(TrendChart chart) => chart.Marks
        .Where(mark => mark.Kind == SeriesMarkKind.Event && mark.Year >= chart.FirstYear && mark.Year <= chart.LastYear)
        .Select(mark => mark.Year);

    private static string TickText(double value, AxisTicks ticks, int index, ValueText values) =>
        index == ticks.Values.Count - 1 ? values.TickWithUnit(value, ticks.Decimals) : values.Tick(value, ticks.Decimals);

    private static IEnumerable<double> Extremes(DrawnPoint point) => point.Figure.Interval is FigureInterval interval
        ? [interval.Lower, interval.Upper, point.Figure.Value]
        : [point.Figure.Value];
}
