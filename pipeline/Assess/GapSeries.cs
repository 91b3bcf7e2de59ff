using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Assess;

/// <summary>The gaps of one indicator, area and population in one series, oldest first.</summary>
/// <param name="Series">Series of the catalogue.</param>
/// <param name="Kind">How the figures came about.</param>
/// <param name="Points">Years in which the area and its benchmark both have a number; at least one.</param>
/// <param name="Marks">Breaks and exceptional years of the line.</param>
internal sealed record GapSeries(string Series, EstimateKind Kind, IReadOnlyList<GapPoint> Points, SeriesMarks Marks)
{
    /// <summary>The newest gap.</summary>
    public GapPoint Newest => Points[^1];
}
