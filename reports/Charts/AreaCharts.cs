using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts;

/// <summary>Draws the small charts on the pages of areas; each indicator has the same axis on all of them.</summary>
/// <param name="indicators">The pages of the indicators, which have the city's line and the range of all neighbourhoods.</param>
public sealed class AreaCharts(IEnumerable<IndicatorPage> indicators)
{
    private readonly Dictionary<string, SharedPicture> _pictures = indicators
        .Where(page => page.Neighbourhoods is not null)
        .Select(page => (page.IndicatorId, Axis: SmallMultipleAxis.Of(page.Neighbourhoods!, page.Unit), page.Neighbourhoods!.City))
        .Where(picture => picture.Axis is not null)
        .ToDictionary(
            picture => picture.IndicatorId,
            picture => new SharedPicture(picture.Axis!, DrawnPoint.Stretches(picture.City)),
            StringComparer.Ordinal);

    /// <summary>The small chart of one line; empty text when there is no number to draw.</summary>
    /// <param name="area">The area.</param>
    /// <param name="line">Its line.</param>
    /// <param name="message">What it shows, in a sentence.</param>
    public string Svg(AreaLabel area, AreaLine line, string message)
    {
        IReadOnlyList<IReadOnlyList<DrawnPoint>> points = DrawnPoint.Stretches(line.Trend);
        return points.Count == 0 || !_pictures.TryGetValue(line.Indicator.Id, out SharedPicture? shared)
            ? ""
            : SmallMultiple.Svg("t-" + line.Indicator.Id, line.Indicator.Title + ", " + area.Name, points, shared.City, shared.Axis, message);
    }

    private sealed record SharedPicture(SmallMultipleAxis Axis, IReadOnlyList<IReadOnlyList<DrawnPoint>> City);
}
