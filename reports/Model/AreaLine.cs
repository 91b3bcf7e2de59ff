namespace Monitoring.Reports.Model;

/// <summary>One indicator on the page of an area: its newest figure beside those of city, region and country.</summary>
/// <remarks>All figures of a line come from one table and are of one year and kind; those beside it also of one population.</remarks>
/// <param name="Indicator">The indicator.</param>
/// <param name="Population">Whose figures.</param>
/// <param name="Year">Reference year.</param>
/// <param name="Kind">How the figures came about.</param>
/// <param name="TableTitle">Title of the table.</param>
/// <param name="Figure">The area's figure: its newest number, or why it has none.</param>
/// <param name="City">The city's; <see cref="Model.Figure.Absent"/> when the table has none.</param>
/// <param name="Region">The region's; null when the table has none.</param>
/// <param name="Country">The country's; <see cref="Model.Figure.Absent"/> when the table has none.</param>
/// <param name="Ages">The same year's figures of the parts of the population.</param>
/// <param name="Trend">The area's measurements in the same series, cut at breaks.</param>
/// <param name="Difference">Outcome of the test against the rest of the city; null when the figures allow no test.</param>
public sealed record AreaLine(
    IndicatorLabel Indicator,
    PopulationLabel Population,
    int Year,
    FigureKind Kind,
    string TableTitle,
    Figure Figure,
    Figure City,
    RegionFigure? Region,
    Figure Country,
    IReadOnlyList<AgeFigure> Ages,
    IReadOnlyList<IReadOnlyList<TrendPoint>> Trend,
    RestOfCity? Difference = null);
