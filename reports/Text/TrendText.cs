using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>A trend as words, for who cannot see it.</summary>
/// <param name="language">The language.</param>
internal sealed class TrendText(ReportLanguage language)
{
    private readonly FigureText _figure = new(language);

    /// <summary>The values year by year, without saying what they do.</summary>
    public string Values(IReadOnlyList<IReadOnlyList<TrendPoint>> segments, string unit, string municipality)
    {
        IEnumerable<string> values = segments
            .SelectMany(segment => segment)
            .Where(point => point.Figure is Figure.Known)
            .Select(point => $"{_figure.WithUnit((Figure.Known)point.Figure, unit)} in {ReportNumbers.Year(point.Year)}");
        return $"{municipality}: {string.Join("; ", values)}.";
    }
}
