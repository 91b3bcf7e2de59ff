namespace Monitoring.Sources.StatLine.Feed;

/// <summary>A page that is being received, whose link to the next one is known before the page is whole.</summary>
internal sealed class PageInFlight
{
    private readonly TaskCompletionSource<string?> _link = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Starts to receive a page.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="receive">Receives it, and tells of the link as soon as it is known.</param>
    internal PageInFlight(FeedRequest request, Func<Action<string>, Task<FeedPage>> receive)
    {
        Request = request;
        Page = ReceiveAsync(receive);
    }

    /// <summary>What is asked.</summary>
    internal FeedRequest Request { get; }

    /// <summary>The whole page.</summary>
    internal Task<FeedPage> Page { get; }

    /// <summary>
    /// The link to the next page; null when there is none, or when the page fails before one is read.
    /// </summary>
    internal Task<string?> Link => _link.Task;

    /// <summary>Waits until nothing is received any more, whatever came of it.</summary>
    internal async Task SettleAsync() =>
        await ((Task)Page).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task<FeedPage> ReceiveAsync(Func<Action<string>, Task<FeedPage>> receive)
    {
        try
        {
            return await receive(link => _link.TrySetResult(link));
        }
        finally
        {
            _link.TrySetResult(null);
        }
    }
}
