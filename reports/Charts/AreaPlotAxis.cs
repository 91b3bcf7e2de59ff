using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>The value axis of a plot of areas, shared where several plots stand together.</summary>
/// <param name="Ticks">Round values from left to right.</param>
/// <param name="Decimals">Decimals needed to write them.</param>
public sealed record AreaPlotAxis(IReadOnlyList<double> Ticks, int Decimals)
{
    /// <summary>Areas of all plots that stand together, whose widest name and figure give every plot the same margins; empty for a plot alone.</summary>
    public IReadOnlyList<AreaFigure> Together { get; init; } = [];

    private const int WantedSteps = 3;

    /// <summary>An axis that holds all figures with their intervals; shares and counts start at zero.</summary>
    public static AreaPlotAxis Of(IEnumerable<Figure> figures, string unit)
    {
        Figure.Known[] known = [.. figures.OfType<Figure.Known>()];
        if (known.Length == 0)
        {
            return new AreaPlotAxis([0, 1], 0);
        }

        double lowest = known.Min(figure => figure.Interval?.Lower ?? figure.Value);
        bool hasZero = ReportNumbers.IsShare(unit) || ReportNumbers.IsCount(unit);
        AxisTicks ticks = AxisTicks.Enclosing(
            hasZero ? Math.Min(0, lowest) : lowest, known.Max(figure => figure.Interval?.Upper ?? figure.Value), WantedSteps);
        return new AreaPlotAxis(ticks.Values, ticks.Decimals);
    }
}
