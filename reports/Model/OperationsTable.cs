namespace Monitoring.Reports.Model;

/// <summary>How fresh a table is.</summary>
/// <param name="SourceId">Its source.</param>
/// <param name="TableId">The table, or the selection of one.</param>
/// <param name="RetrievedAt">When its newest figures were retrieved; a night without news asks and retrieves nothing.</param>
/// <param name="IsHeld">True when these were held back because too much of them could not be read.</param>
/// <param name="Quarantined">Rows and cells of it that wait for a person.</param>
public sealed record OperationsTable(string SourceId, string TableId, DateTimeOffset RetrievedAt, bool IsHeld, long Quarantined);
