namespace Monitoring.Reports.Model;

/// <summary>The small multiples: every neighbourhood beside the city, all from one series and about one population.</summary>
/// <param name="SourceTitle">Title of the table or tables they come from.</param>
/// <param name="Kind">How they came about.</param>
/// <param name="Population">Whose figures.</param>
/// <param name="City">The city's measurements of the same series, cut at breaks.</param>
/// <param name="Districts">Small multiples by district.</param>
public sealed record NeighbourhoodSection(
    string SourceTitle,
    FigureKind Kind,
    PopulationLabel Population,
    IReadOnlyList<IReadOnlyList<TrendPoint>> City,
    IReadOnlyList<DistrictGroup> Districts);
