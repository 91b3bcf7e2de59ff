namespace Monitoring.Reports.Model;

/// <summary>Every area and area group with a page of its own.</summary>
/// <param name="Districts">The districts with their neighbourhoods.</param>
/// <param name="Groups">The groups.</param>
public sealed record AreasPage(IReadOnlyList<DistrictAreas> Districts, IReadOnlyList<AreaGroupLabel> Groups);
