namespace Monitoring.Reports.Model;

/// <summary>A trend chart: city, region, country, lines of other sources apart, marks and target on one time axis.</summary>
/// <param name="Id">Unique within the page; used for element ids and file names.</param>
/// <param name="Population">Whose figures.</param>
/// <param name="Unit">Unit of the value axis.</param>
/// <param name="FirstYear">First year of the axis.</param>
/// <param name="LastYear">Last year of the axis; at least the target year.</param>
/// <param name="Lines">The chart's own lines, the subject first, then those of other sources.</param>
/// <param name="Marks">Breaks and exceptional years in time order.</param>
/// <param name="Target">The target; null when there is none to show.</param>
public sealed record TrendChart(
    string Id,
    PopulationLabel Population,
    string Unit,
    int FirstYear,
    int LastYear,
    IReadOnlyList<TrendLine> Lines,
    IReadOnlyList<SeriesMark> Marks,
    TargetMark? Target)
{
    /// <summary>Values of the charts beside it that its axis must hold too, so that all have the same axis; empty for one of its own.</summary>
    public IReadOnlyList<double> Beside { get; init; } = [];
}
