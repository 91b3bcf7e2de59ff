using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts;

/// <summary>The measurements of one area that have a number.</summary>
/// <param name="Role">What the line stands for.</param>
/// <param name="Name">Name of the area; short name of the source for a line that stands apart.</param>
/// <param name="IsApart">True for a line from another source than the chart is about: thin, without values at its points.</param>
/// <param name="Stretches">Measurements that may be joined, in time order; none is empty.</param>
internal sealed record DrawnLine(
    TrendLineRole Role, string Name, bool IsApart, IReadOnlyList<IReadOnlyList<DrawnPoint>> Stretches)
{
    /// <summary>All measurements in time order.</summary>
    public IEnumerable<DrawnPoint> Points => Stretches.SelectMany(stretch => stretch);

    /// <summary>Newest measurement.</summary>
    public DrawnPoint Last => Points.MaxBy(point => point.Year)!;

    /// <summary>Style of the line's marks.</summary>
    public string CssClass => IsApart ? RoleClass + " apart" : RoleClass;

    /// <summary>Radius of the line's measurements.</summary>
    public double DotRadius => IsApart ? ChartSize.ApartDotRadius : ChartSize.DotRadius;

    private string RoleClass => Role switch
    {
        TrendLineRole.Subject => "subject",
        TrendLineRole.Country => "country",
        _ => "region",
    };

    /// <summary>The lines of a chart that have at least one number.</summary>
    public static IReadOnlyList<DrawnLine> From(TrendChart chart) =>
    [
        .. chart.Lines
            .Select(line => new DrawnLine(
                line.Role, line.ApartLabel ?? line.Area.Name, line.ApartLabel is not null, DrawnPoint.Stretches(line.Segments)))
            .Where(line => line.Stretches.Count > 0),
    ];
}
