namespace Monitoring.Reports.Model;

/// <summary>The figure of the region around the city.</summary>
/// <param name="Area">The region.</param>
/// <param name="Figure">Its figure.</param>
public sealed record RegionFigure(AreaLabel Area, Figure Figure);
