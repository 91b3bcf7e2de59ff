using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.Swing;

namespace Monitoring.Pipeline.Inbox;

/// <summary>A source whose tables are asked of a Swing portal and read by the layouts of the catalogue, as dropped files are.</summary>
internal sealed class PortalSource(
    string id, MonitorCatalogue catalogue, SnapshotArchive archive, SwingRetrieval retrieval, IReadOnlyList<SwingQuery> queries)
    : DroppedFileArchive(id, catalogue, archive)
{
    /// <inheritdoc/>
    public override Task<FetchResult> FetchAsync(CancellationToken cancellationToken) => retrieval.RunAsync(queries, cancellationToken);
}
