using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Tests.Import;

/// <summary>A source in whose reading someone presses Ctrl-C: the table is open, its rows are not read yet.</summary>
internal sealed class CancellingSource(ISource source, CancellationTokenSource stop) : ISource
{
    public string Id => source.Id;

    public Task<FetchResult> FetchAsync(CancellationToken cancellationToken) => source.FetchAsync(cancellationToken);

    public PublishedTable Open(Snapshot snapshot)
    {
        stop.Cancel();
        return source.Open(snapshot);
    }
}
