namespace Monitoring.Reports.Model;

/// <summary>The newest figure of the city beside those of country and region, all from one table.</summary>
/// <param name="Year">Reference year.</param>
/// <param name="Kind">How they came about.</param>
/// <param name="City">The city's figure.</param>
/// <param name="Country">The country's figure from the same table; <see cref="Figure.Absent"/> when there is none.</param>
/// <param name="IsEventYear">True when the year is exceptional (corona).</param>
/// <param name="TableTitle">Title of the table all come from.</param>
/// <param name="Region">The region's figure from the same table; null when the table has none.</param>
public sealed record Headline(
    int Year,
    FigureKind Kind,
    Figure City,
    Figure Country,
    bool IsEventYear,
    string TableTitle,
    RegionFigure? Region = null);
