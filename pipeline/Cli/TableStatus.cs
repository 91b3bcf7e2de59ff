using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>How one table stands.</summary>
/// <param name="Table">Its newest retrieval.</param>
/// <param name="Missing">Missing figures by reason.</param>
/// <param name="UnmappedTopics">Topics that no catalogue line maps.</param>
internal sealed record TableStatus(
    TableStatusRow Table, IReadOnlyList<MissingCountRow> Missing, IReadOnlyList<string> UnmappedTopics);
