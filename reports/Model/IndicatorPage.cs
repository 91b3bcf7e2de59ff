namespace Monitoring.Reports.Model;

/// <summary>Everything the page of one indicator shows.</summary>
/// <param name="IndicatorId">Key; also the file name.</param>
/// <param name="Title">Short title.</param>
/// <param name="StrategicGoal">Goal for the crumb trail; null for context, which belongs to no goal.</param>
/// <param name="OperationalGoal">The operational goal below it; null when the indicator hangs on the strategic goal itself.</param>
/// <param name="Unit">Unit of the values.</param>
/// <param name="Wanted">Which direction is wanted.</param>
/// <param name="Finding">Words of the finding sentence.</param>
/// <param name="Population">Population of headline, main chart and small multiples.</param>
/// <param name="Headline">Newest figure; null when there is none.</param>
/// <param name="OlderComparison">
/// Newest measurement of another table that has both city and country, when the headline's own table has no figure of the
/// country; null otherwise. It is never the headline's benchmark.
/// </param>
/// <param name="Status">What may be said of the indicator as a whole.</param>
/// <param name="Targets">Targets that apply; empty when none does.</param>
/// <param name="Chart">Trend of city and country.</param>
/// <param name="OtherPopulations">The same for the other populations.</param>
/// <param name="Neighbourhoods">Small multiples; null when no source has figures of neighbourhoods.</param>
/// <param name="Tables">All figures, one table a population and series, that of the headline first.</param>
/// <param name="Leaflet">What a reader must know.</param>
/// <param name="Sources">Where the figures come from.</param>
public sealed record IndicatorPage(
    string IndicatorId,
    string Title,
    GoalLabel? StrategicGoal,
    GoalLabel? OperationalGoal,
    string Unit,
    WantedDirection Wanted,
    FindingWords Finding,
    PopulationLabel Population,
    Headline? Headline,
    Headline? OlderComparison,
    StatusMark Status,
    IReadOnlyList<TargetPanel> Targets,
    TrendChart Chart,
    IReadOnlyList<TrendChart> OtherPopulations,
    NeighbourhoodSection? Neighbourhoods,
    IReadOnlyList<FigureTable> Tables,
    Leaflet Leaflet,
    IReadOnlyList<SourceCitation> Sources)
{
    /// <summary>When it is measured next, and what is done meanwhile.</summary>
    public IndicatorAhead Ahead { get; init; } = IndicatorAhead.None;

    /// <summary>What a document prints for the country where the headline has no figure of it; null when nothing.</summary>
    public QuotedFigure? QuotedCountry { get; init; }

    /// <summary>Figures that people recorded themselves, with who did; empty when there are none.</summary>
    public IReadOnlyList<OriginEntry> Recorded { get; init; } = [];
}
