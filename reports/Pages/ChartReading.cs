using Monitoring.Reports.Charts;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Pages;

/// <summary>Reads from the page models what the finding of each chart is about.</summary>
internal static class ChartReading
{
    /// <summary>Subject of the page's own finding.</summary>
    public static FindingSubject Subject(IndicatorPage page, string municipality) => new(
        municipality, page.Title, page.Unit, page.Finding, page.Population, page.Headline, page.Chart.Marks)
    {
        HasNeighbourhoods = page.Neighbourhoods is not null,
    };

    /// <summary>Subject of the finding of a chart for another population.</summary>
    public static FindingSubject Subject(IndicatorPage page, string municipality, TrendChart chart) => new(
        municipality, page.Title, page.Unit, page.Finding, chart.Population, Newest(chart), chart.Marks);

    /// <summary>Name of the page's main chart; its description is the page's finding as plain text, with the marks.</summary>
    public static PictureText Picture(IndicatorPage page, string municipality, ReportWords words) => new(
        words.Caption.ChartTitle(page.Title, municipality, page.Chart),
        SentencePart.Plain(words.Finding.Of(Subject(page, municipality))) + words.Caption.Marks(page.Chart));

    /// <summary>Newest year in which the chart's subject has a number, with the country's; null when it has none.</summary>
    public static Headline? Newest(TrendChart chart)
    {
        TrendPoint? newest = Points(chart, TrendLineRole.Subject)
            .Where(point => point.Figure is Figure.Known)
            .MaxBy(point => point.Year);
        if (newest is null)
        {
            return null;
        }

        TrendPoint? country = Points(chart, TrendLineRole.Country).FirstOrDefault(point => point.Year == newest.Year);
        return new Headline(
            newest.Year, newest.Kind, newest.Figure, country?.Figure ?? new Figure.Absent(), newest.IsEventYear, chart.Lines[0].SourceTitle);
    }

    /// <summary>The charts that have a number to draw, with one value axis: side by side they are compared at a glance.</summary>
    public static IReadOnlyList<TrendChart> OnOneAxis(IEnumerable<TrendChart> charts)
    {
        TrendChart[] drawn = [.. charts.Where(chart => DrawnLine.From(chart).Count > 0)];
        double[] values = [.. drawn.SelectMany(chart => TrendScale.Values(chart, DrawnLine.From(chart)))];
        return [.. drawn.Select(chart => chart with { Beside = values })];
    }

    // Only the chart's own lines: another source has nothing to say about them.
    private static IEnumerable<TrendPoint> Points(TrendChart chart, TrendLineRole role) => chart.Lines
        .Where(line => line.Role == role && line.ApartLabel is null)
        .SelectMany(line => line.Segments)
        .SelectMany(segment => segment);
}
