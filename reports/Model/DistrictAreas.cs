namespace Monitoring.Reports.Model;

/// <summary>A district and its neighbourhoods, each with its number of inhabitants.</summary>
public sealed record DistrictAreas(ListedArea District, IReadOnlyList<ListedArea> Neighbourhoods);
