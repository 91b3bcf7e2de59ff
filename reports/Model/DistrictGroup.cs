namespace Monitoring.Reports.Model;

/// <summary>The small multiples of one district.</summary>
public sealed record DistrictGroup(AreaLabel District, IReadOnlyList<NeighbourhoodTrend> Neighbourhoods);
