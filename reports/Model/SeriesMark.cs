namespace Monitoring.Reports.Model;

/// <summary>A break or an exceptional year in a chart.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="YearBefore">Break: last year before it with a measurement; null for an event.</param>
/// <param name="Year">Break: first year after it. Event: the year itself.</param>
/// <param name="Label">Short label for the chart.</param>
/// <param name="Explanation">One or two sentences for the page.</param>
public sealed record SeriesMark(SeriesMarkKind Kind, int? YearBefore, int Year, string Label, string Explanation);
