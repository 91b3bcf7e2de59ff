using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Tests.Import;

/// <summary>A source with a bug.</summary>
internal sealed class FaultySource : ISource
{
    public string Id => "faulty";

    public Task<FetchResult> FetchAsync(CancellationToken cancellationToken) =>
        throw new InvalidOperationException("a bug in the source");

    public PublishedTable Open(Snapshot snapshot) => throw new InvalidOperationException("never reached");
}
