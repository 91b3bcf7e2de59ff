using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts;

/// <summary>The time axis that all word-sized trends of a page share, so that a year stands at the same place in each row.</summary>
/// <param name="First">First year with a number in any row.</param>
/// <param name="Last">Last such year.</param>
internal sealed record TrendYears(int First, int Last)
{
    /// <summary>The years of all rows; null when no row has a number.</summary>
    public static TrendYears? Of(IEnumerable<IndicatorLine> lines)
    {
        int[] years =
        [
            .. lines.SelectMany(line => line.City).SelectMany(segment => segment)
                .Where(point => point.Figure is Figure.Known)
                .Select(point => point.Year),
        ];
        return years.Length == 0 ? null : new TrendYears(years.Min(), years.Max());
    }
}
