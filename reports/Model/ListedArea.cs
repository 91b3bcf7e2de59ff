namespace Monitoring.Reports.Model;

/// <summary>An area in the list of areas.</summary>
/// <param name="Area">The area.</param>
/// <param name="Inhabitants">Its number of inhabitants; null when no source counts them.</param>
public sealed record ListedArea(AreaLabel Area, AreaLine? Inhabitants);
