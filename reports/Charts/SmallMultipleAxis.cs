using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>The one pair of axes that all small multiples of a page share.</summary>
/// <param name="FirstYear">First year with a measurement.</param>
/// <param name="LastYear">Last year with a measurement.</param>
/// <param name="Minimum">Value at the lower edge.</param>
/// <param name="Maximum">Value at the upper edge.</param>
/// <param name="Decimals">Decimals of the two axis numbers.</param>
internal sealed record SmallMultipleAxis(int FirstYear, int LastYear, double Minimum, double Maximum, int Decimals)
{
    private const int WantedSteps = 5;

    /// <summary>Decimals of the number beside the last point.</summary>
    public int ValueDecimals { get; init; }

    /// <summary>Axes that hold all neighbourhoods and the city; null when no neighbourhood has a number.</summary>
    public static SmallMultipleAxis? Of(NeighbourhoodSection section, string unit)
    {
        IEnumerable<TrendPoint> neighbourhoods = section.Districts
            .SelectMany(district => district.Neighbourhoods)
            .SelectMany(neighbourhood => neighbourhood.Segments)
            .SelectMany(segment => segment);
        if (!neighbourhoods.Any(point => point.Figure is Figure.Known))
        {
            return null;
        }

        (int Year, double Value)[] known =
        [
            .. neighbourhoods.Concat(section.City.SelectMany(segment => segment))
                .Where(point => point.Figure is Figure.Known)
                .Select(point => (point.Year, ((Figure.Known)point.Figure).Value)),
        ];
        double[] shown = [.. known.Select(point => point.Value), .. AxisEnds.Of(unit)];
        AxisTicks ticks = AxisTicks.Enclosing(shown.Min(), shown.Max(), WantedSteps);
        return new SmallMultipleAxis(
            known.Min(point => point.Year), known.Max(point => point.Year), ticks.Minimum, ticks.Maximum, ticks.Decimals)
        {
            ValueDecimals = ReportNumbers.ShortDecimals(unit),
        };
    }
}
