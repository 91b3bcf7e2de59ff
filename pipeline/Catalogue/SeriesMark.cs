namespace Monitoring.Pipeline.Catalogue;

/// <summary>A break between two years of a series, or an exceptional year.</summary>
/// <param name="Id">For example <c>adults-from-18</c>.</param>
/// <param name="Kind">Break or event.</param>
/// <param name="TableIds">Tables it holds for; empty for all (an event: all but registers, of which nobody answered questions).</param>
/// <param name="IndicatorIds">Indicators it holds for; empty for all.</param>
/// <param name="Populations">Populations it holds for; empty for all.</param>
/// <param name="FirstYearAfter">Break: first year of the new segment. Event: the year itself.</param>
/// <param name="Label">Short label in the chart, in words a reader understands.</param>
/// <param name="Explanation">One or two sentences for the page.</param>
/// <param name="Evidence">Why we know, or that it is assumed until shown otherwise.</param>
internal sealed record SeriesMark(
    string Id,
    SeriesMarkKind Kind,
    IReadOnlyList<string> TableIds,
    IReadOnlyList<string> IndicatorIds,
    IReadOnlyList<string> Populations,
    int FirstYearAfter,
    Wording Label,
    Wording Explanation,
    string Evidence)
{
    /// <summary>Event: why judgements may use the year after all, where this mark holds; empty when they may not.</summary>
    public string UsableBecause { get; init; } = string.Empty;
}
