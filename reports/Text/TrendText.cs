using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>A trend as words, for who cannot see it.</summary>
/// <param name="language">The language.</param>
internal sealed class TrendText(ReportLanguage language)
{
    private readonly FigureText _figure = new(language);

    /// <summary>The values year by year, with the breaks, without saying what they do.</summary>
    public string Values(IReadOnlyList<IReadOnlyList<TrendPoint>> segments, string unit, string municipality)
    {
        string[] stretches = [.. segments.Select(segment => Stretch(segment, unit)).Where(text => text.Length > 0)];
        string cut = language.Of("; breuk, niet vergelijken; ", "; break, do not compare; ");
        return $"{municipality}: {string.Join(cut, stretches)}.";
    }

    private string Stretch(IReadOnlyList<TrendPoint> segment, string unit) => string.Join("; ", segment
        .Where(point => point.Figure is Figure.Known)
        .Select(point => $"{_figure.WithUnit((Figure.Known)point.Figure, unit)} in {ReportNumbers.Year(point.Year)}"));
}
