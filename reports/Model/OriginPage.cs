namespace Monitoring.Reports.Model;

/// <summary>The origin of every number on one indicator's page; also the rows of its CSV.</summary>
/// <param name="IndicatorId">Key; also the file name.</param>
/// <param name="Title">Short title.</param>
/// <param name="Unit">Unit of the values.</param>
/// <param name="Entries">One line a figure, in the order of the page's tables.</param>
/// <param name="Sources">The snapshots concerned.</param>
public sealed record OriginPage(
    string IndicatorId,
    string Title,
    string Unit,
    IReadOnlyList<OriginEntry> Entries,
    IReadOnlyList<SourceCitation> Sources);
