namespace Monitoring.Reports.Model;

/// <summary>An adopted group that an area belongs to, or that some of its neighbourhoods do.</summary>
/// <param name="Group">The group.</param>
/// <param name="Members">The neighbourhoods that do, when the area is a district; empty for a neighbourhood.</param>
public sealed record AreaMembership(AreaGroupLabel Group, IReadOnlyList<AreaLabel> Members);
