namespace Monitoring.Pipeline.Store;

/// <summary>A stored decision; meaning as in <see cref="Quarantine.QuarantineDecision"/>.</summary>
internal sealed record DecisionRow(
    long DecidedAt,
    string DecidedBy,
    string Why,
    string? Until,
    string Verb,
    string Source,
    string Dataset,
    string Entry,
    string Place,
    string ColumnKey,
    string Published,
    string Replacement);
