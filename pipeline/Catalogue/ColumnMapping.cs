namespace Monitoring.Pipeline.Catalogue;

/// <summary>Which column of a table carries which indicator, and where a blank cell means "not asked".</summary>
/// <param name="TableId">The table.</param>
/// <param name="Stem">
/// Column key without its trailing number: suffixes move between editions of a table. For a portal export the path of
/// titles, <c>Onder- en overgewicht|Overgewicht</c>.
/// </param>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="AskedYears">Reference years in which the table's questionnaire had it; empty when not known.</param>
/// <param name="AskedPopulations">Populations it was put to; others are "not applicable".</param>
internal sealed record ColumnMapping(
    string TableId,
    string Stem,
    string IndicatorId,
    IReadOnlyList<int> AskedYears,
    IReadOnlyList<string> AskedPopulations);
