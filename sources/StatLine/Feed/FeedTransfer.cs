using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>Receives the answers that together are one retrieval of one table.</summary>
/// <param name="client">The feed.</param>
/// <param name="address">The table on it.</param>
/// <param name="writer">The snapshot that the answers are for.</param>
/// <param name="allowance">The time that may be spent waiting between attempts.</param>
internal sealed class FeedTransfer(
    StatLineClient client, FeedAddress address, SnapshotWriter writer, RetryAllowance allowance)
{
    private long _bytes;

    /// <summary>Receives one page.</summary>
    internal Task<FeedPage> ReceiveAsync(FeedRequest request, CancellationToken cancellationToken) =>
        ReceiveAsync(request, _ => { }, cancellationToken);

    /// <summary>
    /// Receives a page and all that follow it; each is asked for as soon as the one before has told its address.
    /// </summary>
    /// <exception cref="SourceException">
    /// A page failed, leads elsewhere or in a circle, or there are too many.
    /// </exception>
    internal async Task<IReadOnlyList<FeedPage>> ReceiveSeriesAsync(
        FeedRequest first, CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        PageSequence sequence = new(first, address, client);
        List<FeedPage> pages = [];
        PageInFlight? current = Start(first, stop.Token);
        PageInFlight? ahead = null;
        try
        {
            while (current is not null)
            {
                string? link = await current.Link;
                ahead = sequence.TryNext(current.Request, link) is { } next ? Start(next, stop.Token) : null;
                FeedPage page = await current.Page;
                sequence.RequireFollowed(page, link, isFollowed: ahead is not null);
                pages.Add(page);
                (current, ahead) = (ahead, null);
            }

            return pages;
        }
        catch
        {
            await stop.CancelAsync();
            foreach (PageInFlight? page in (PageInFlight?[])[current, ahead])
            {
                await (page?.SettleAsync() ?? Task.CompletedTask);
            }

            throw;
        }
    }

    private PageInFlight Start(FeedRequest request, CancellationToken cancellationToken) =>
        new(request, onLink => ReceiveAsync(request, onLink, cancellationToken));

    private async Task<FeedPage> ReceiveAsync(
        FeedRequest request, Action<string> onLink, CancellationToken cancellationToken)
    {
        FeedPage page = await client.ReceiveAsync(request, writer, allowance, onLink, cancellationToken);
        long limit = client.Options.LargestTableBytes;
        return Interlocked.Add(ref _bytes, page.File.Size) <= limit
            ? page
            : throw client.Errors.TooLarge(
                request, FormattableString.Invariant($"the table is longer than {limit:N0} bytes after decompression"));
    }
}
