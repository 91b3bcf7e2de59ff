namespace Monitoring.Reports.Model;

/// <summary>Everything the page of an area group shows: its members' figures, and none of the group as a whole.</summary>
/// <remarks>The average of modelled figures would be a number that no model estimated.</remarks>
/// <param name="Group">The group.</param>
/// <param name="Members">Its areas with their numbers of inhabitants.</param>
/// <param name="Goals">The indicators by goal, in the order of the overview.</param>
/// <param name="Sources">Where the figures come from.</param>
public sealed record AreaGroupPage(
    AreaGroupLabel Group,
    IReadOnlyList<ListedArea> Members,
    IReadOnlyList<GroupGoal> Goals,
    IReadOnlyList<SourceCitation> Sources);
