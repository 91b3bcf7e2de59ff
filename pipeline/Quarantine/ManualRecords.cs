namespace Monitoring.Pipeline.Quarantine;

/// <summary>What people decided and did by hand, as the archive keeps it; the database has a copy.</summary>
/// <param name="archiveRoot">Folder of the archive.</param>
internal sealed class ManualRecords(string archiveRoot)
{
    /// <summary>Decisions on quarantined rows and cells: <c>decisions.jsonl</c>.</summary>
    public ArchiveRecord<QuarantineDecision> Decisions { get; } =
        new(Path.Combine(archiveRoot, "decisions.jsonl"), "monitor.decision/1");

    /// <summary>Who did what: <c>audit.jsonl</c>.</summary>
    public ArchiveRecord<AuditEntry> Audit { get; } = new(Path.Combine(archiveRoot, "audit.jsonl"), "monitor.audit/1");
}
