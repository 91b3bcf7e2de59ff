namespace Monitoring.Pipeline.Store;

/// <summary>A stored line of the audit; meaning as in <see cref="Quarantine.AuditEntry"/>.</summary>
internal sealed record AuditRow(long DoneAt, string DoneBy, string Action, string Subject, string Why);
