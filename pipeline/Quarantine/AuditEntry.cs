namespace Monitoring.Pipeline.Quarantine;

/// <summary>Something that a person did by hand.</summary>
/// <param name="At">When (UTC, whole seconds).</param>
/// <param name="By">Who.</param>
/// <param name="Action">What, as the command line names it.</param>
/// <param name="Subject">To what.</param>
/// <param name="Why">Why; may be empty.</param>
internal sealed record AuditEntry(DateTimeOffset At, string By, string Action, string Subject, string Why);
