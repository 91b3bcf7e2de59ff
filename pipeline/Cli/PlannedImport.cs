using Monitoring.Pipeline.Import;

namespace Monitoring.Pipeline.Cli;

/// <summary>What a run would do with one retrieval.</summary>
/// <param name="Retrieval">Its path in the archive.</param>
/// <param name="Reason">Why it would be read.</param>
/// <param name="Action">The same in words.</param>
internal sealed record PlannedImport(string Retrieval, ImportReason Reason, string Action);
