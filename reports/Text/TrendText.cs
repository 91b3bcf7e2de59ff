using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>A trend as words, for who cannot see it.</summary>
internal static class TrendText
{
    /// <summary>The values year by year, without saying what they do.</summary>
    public static string Values(IReadOnlyList<IReadOnlyList<TrendPoint>> segments, string unit, string municipality)
    {
        IEnumerable<string> values = segments
            .SelectMany(segment => segment)
            .Where(point => point.Figure is Figure.Known)
            .Select(point => $"{FigureText.WithUnit((Figure.Known)point.Figure, unit)} in {DutchNumbers.Year(point.Year)}");
        return $"{municipality}: {string.Join("; ", values)}.";
    }
}
