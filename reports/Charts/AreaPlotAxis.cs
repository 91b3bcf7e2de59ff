using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts;

/// <summary>The value axis of a plot of areas, shared where several plots stand together.</summary>
/// <param name="Ticks">Round values from left to right.</param>
/// <param name="Decimals">Decimals needed to write them.</param>
public sealed record AreaPlotAxis(IReadOnlyList<double> Ticks, int Decimals)
{
    /// <summary>Areas of all plots that stand together, whose widest name and figure give every plot the same margins; empty for a plot alone.</summary>
    public IReadOnlyList<AreaFigure> Together { get; init; } = [];

    private const int WantedSteps = 3;

    /// <summary>An axis that holds all figures with their intervals, and the ends that the unit asks for.</summary>
    public static AreaPlotAxis Of(IEnumerable<Figure> figures, string unit)
    {
        Figure.Known[] known = [.. figures.OfType<Figure.Known>()];
        if (known.Length == 0)
        {
            return new AreaPlotAxis([0, 1], 0);
        }

        double[] shown =
        [
            .. known.Select(figure => figure.Interval?.Lower ?? figure.Value),
            .. known.Select(figure => figure.Interval?.Upper ?? figure.Value),
            .. AxisEnds.Of(unit),
        ];
        AxisTicks ticks = AxisTicks.Enclosing(shown.Min(), shown.Max(), WantedSteps);
        return new AreaPlotAxis(ticks.Values, ticks.Decimals);
    }
}
