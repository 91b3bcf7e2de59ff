namespace Monitoring.Reports.Model;

/// <summary>One figure of an export, with where it comes from.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Area">Where.</param>
/// <param name="Population">Of whom.</param>
/// <param name="Year">Reference year.</param>
/// <param name="Figure">The figure, or why it is withheld.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="Quality">How it reached the area.</param>
/// <param name="Source">The retrieval that it stands in.</param>
/// <param name="KnownSince">Day (UTC) of the retrieval that first had it so.</param>
/// <param name="OriginId">Key of the figure on pages and of <c>monitor trace</c>.</param>
public sealed record ExportFigure(
    IndicatorLabel Indicator,
    AreaLabel Area,
    PopulationLabel Population,
    int Year,
    Figure Figure,
    FigureKind Kind,
    FigureQuality Quality,
    SourceCitation Source,
    DateOnly KnownSince,
    string OriginId)
{
    /// <summary>Respondents behind it; null when the source gives none, and for a figure without a number.</summary>
    public int? SampleSize { get; init; }
}
