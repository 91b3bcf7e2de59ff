namespace Monitoring.Reports.Model;

/// <summary>The measurements of one area from one series, cut where years are not comparable.</summary>
/// <param name="Role">What it stands for.</param>
/// <param name="Area">Whose figures.</param>
/// <param name="Segments">Stretches without a break, in time order; only points of one segment are joined.</param>
/// <param name="SourceTitle">Title of the table or tables they come from.</param>
/// <param name="ApartLabel">Short name of a line from another source than the chart is about, drawn thin; null for the chart's own lines.</param>
public sealed record TrendLine(
    TrendLineRole Role,
    AreaLabel Area,
    IReadOnlyList<IReadOnlyList<TrendPoint>> Segments,
    string SourceTitle,
    string? ApartLabel = null);
