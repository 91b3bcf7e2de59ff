using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Tests.Import;

/// <summary>A source whose fetch goes on until it is told to stop, and takes a moment to put things away then.</summary>
internal sealed class WaitingSource : ISource
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => "waiting";

    /// <summary>Completes when the fetch is under way.</summary>
    public Task Started => _started.Task;

    /// <summary>True once the fetch was told to stop and has put things away.</summary>
    public bool HasPutAway { get; private set; }

    public async Task<FetchResult> FetchAsync(CancellationToken cancellationToken)
    {
        _started.SetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("never reached");
        }
        finally
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), CancellationToken.None);
            HasPutAway = true;
        }
    }

    public PublishedTable Open(Snapshot snapshot) => throw new InvalidOperationException("never reached");
}
