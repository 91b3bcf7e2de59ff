namespace Monitoring.Reports.Model;

/// <summary>One indicator on the page of an area group: the members' figures beside those of city, region and country.</summary>
/// <remarks>All figures are of one table, year, population and kind.</remarks>
/// <param name="Indicator">The indicator.</param>
/// <param name="Population">Whose figures.</param>
/// <param name="Year">Newest year in which a member has a number.</param>
/// <param name="Kind">How the figures came about.</param>
/// <param name="TableTitle">Title of the table.</param>
/// <param name="Members">Each member's figure.</param>
/// <param name="City">The city's.</param>
/// <param name="Region">The region's; null when the table has none.</param>
/// <param name="Country">The country's.</param>
public sealed record GroupLine(
    IndicatorLabel Indicator,
    PopulationLabel Population,
    int Year,
    FigureKind Kind,
    string TableTitle,
    IReadOnlyList<AreaFigure> Members,
    Figure City,
    RegionFigure? Region,
    Figure Country);
