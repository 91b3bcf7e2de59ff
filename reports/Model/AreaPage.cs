namespace Monitoring.Reports.Model;

/// <summary>Everything the page of one neighbourhood or district shows.</summary>
/// <param name="Area">The area.</param>
/// <param name="District">The district it lies in; null for a district.</param>
/// <param name="Neighbourhoods">The neighbourhoods in it; empty for a neighbourhood.</param>
/// <param name="Inhabitants">Context: numbers of inhabitants, all of them first; empty when no source counts them.</param>
/// <param name="Groups">Adopted groups that it, or a neighbourhood in it, belongs to; empty when none.</param>
/// <param name="Standing">What the figures say beside those groups; null when no core indicator can be compared.</param>
/// <param name="Goals">The indicators by goal, in the order of the overview.</param>
/// <param name="Region">The region around the city; null when the catalogue does not say which it is.</param>
/// <param name="Sources">Where the figures come from.</param>
public sealed record AreaPage(
    AreaLabel Area,
    AreaLabel? District,
    IReadOnlyList<AreaLabel> Neighbourhoods,
    IReadOnlyList<AreaLine> Inhabitants,
    IReadOnlyList<AreaMembership> Groups,
    AreaStanding? Standing,
    IReadOnlyList<AreaGoal> Goals,
    AreaLabel? Region,
    IReadOnlyList<SourceCitation> Sources);
