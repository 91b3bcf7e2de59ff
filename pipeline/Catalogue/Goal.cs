namespace Monitoring.Pipeline.Catalogue;

/// <summary>A goal of the health programme.</summary>
/// <param name="Id">For example <c>S2.4</c>.</param>
/// <param name="Level">Its place in the programme.</param>
/// <param name="ParentId">The strategic goal above an operational one; null otherwise.</param>
/// <param name="Horizon">Year by which it should hold; null when the document gives none.</param>
/// <param name="Title">Short title.</param>
/// <param name="Source">Document and paragraph.</param>
/// <param name="ValidFrom">First day on which this wording holds.</param>
internal sealed record Goal(
    string Id, GoalLevel Level, string? ParentId, int? Horizon, Wording Title, string Source, DateOnly ValidFrom);
