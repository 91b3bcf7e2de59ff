namespace Monitoring.Pipeline.Catalogue;

/// <summary>Why sources that publish one concept differ, and which of them the monitor follows.</summary>
/// <remarks>
/// References, never numbers: a stored figure (<c>indicator/area/year/population/table</c>), a table, or, on the other side only,
/// the id of a line of <c>published_figures.csv</c>. A line compares one figure with one other, or tables with tables.
/// </remarks>
/// <param name="Id">Key.</param>
/// <param name="IndicatorIds">Between tables: the indicators it explains; empty for all that they share.</param>
/// <param name="Used">What the monitor follows: one figure, or tables.</param>
/// <param name="Other">What differs: one figure or quotation, or tables.</param>
/// <param name="ReasonNl">Why, for readers, in Dutch.</param>
/// <param name="ReasonEn">The same in English.</param>
/// <param name="ValidFrom">First day on which it holds.</param>
internal sealed record DisagreementEntry(
    string Id,
    IReadOnlyList<string> IndicatorIds,
    IReadOnlyList<string> Used,
    IReadOnlyList<string> Other,
    string ReasonNl,
    string ReasonEn,
    DateOnly ValidFrom)
{
    /// <summary>Its line in the file, from 1.</summary>
    public int Line { get; init; }
}
