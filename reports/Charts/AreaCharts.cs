using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>Draws the small charts on the pages of areas; each indicator has the same axis on all of them.</summary>
/// <param name="indicators">The pages of the indicators, which have the city's line and the range of all neighbourhoods.</param>
/// <param name="numbers">The number forms of the report.</param>
internal sealed class AreaCharts(IEnumerable<IndicatorPage> indicators, ReportNumbers numbers)
{
    private readonly Dictionary<string, SmallMultiple> _pictures = indicators
        .Where(page => page.Neighbourhoods is not null)
        .Select(page => (page.IndicatorId, Axis: SmallMultipleAxis.Of(page.Neighbourhoods!, page.Unit), page.Neighbourhoods!.City))
        .Where(picture => picture.Axis is not null)
        .ToDictionary(
            picture => picture.IndicatorId,
            picture => new SmallMultiple(DrawnPoint.Stretches(picture.City), picture.Axis!, numbers),
            StringComparer.Ordinal);

    /// <summary>The small chart of one line; empty text when there is no number to draw.</summary>
    /// <param name="area">The area.</param>
    /// <param name="line">Its line.</param>
    /// <param name="message">What it shows, in a sentence.</param>
    public string Svg(AreaLabel area, AreaLine line, string message)
    {
        IReadOnlyList<IReadOnlyList<DrawnPoint>> points = DrawnPoint.Stretches(line.Trend);
        return points.Count == 0 || !_pictures.TryGetValue(line.Indicator.Id, out SmallMultiple? picture)
            ? ""
            : picture.Svg("t-" + line.Indicator.Id, line.Indicator.Title + ", " + area.Name, points, message);
    }
}
