using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts;

/// <summary>The measurements of one area that have a number.</summary>
/// <param name="Role">What the line stands for.</param>
/// <param name="Name">Name of the area.</param>
/// <param name="Stretches">Measurements that may be joined, in time order; none is empty.</param>
internal sealed record DrawnLine(
    TrendLineRole Role, string Name, IReadOnlyList<IReadOnlyList<DrawnPoint>> Stretches)
{
    /// <summary>All measurements in time order.</summary>
    public IEnumerable<DrawnPoint> Points => Stretches.SelectMany(stretch => stretch);

    /// <summary>Newest measurement.</summary>
    public DrawnPoint Last => Points.MaxBy(point => point.Year)!;

    /// <summary>Style of the line's marks.</summary>
    public string CssClass => Role switch
    {
        TrendLineRole.Subject => "subject",
        TrendLineRole.Country => "country",
        _ => "region",
    };

    /// <summary>The lines of a chart that have at least one number.</summary>
    public static IReadOnlyList<DrawnLine> From(TrendChart chart) =>
    [
        .. chart.Lines
            .Select(line => new DrawnLine(line.Role, line.Area.Name, DrawnPoint.Stretches(line.Segments)))
            .Where(line => line.Stretches.Count > 0),
    ];
}
