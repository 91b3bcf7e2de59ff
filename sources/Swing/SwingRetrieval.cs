using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine.Feed;

namespace Monitoring.Sources.Swing;

/// <summary>Brings the archive up to date with the tables of a Swing portal (OData v4).</summary>
/// <param name="client">The portal, asked as patiently as a StatLine feed is.</param>
/// <param name="archive">Where the tables are kept.</param>
/// <remarks>
/// A portal does not tell when a table was changed: its pages are retrieved each time, and archived when they differ from the
/// newest ones.
/// </remarks>
public sealed class SwingRetrieval(StatLineClient client, SnapshotArchive archive)
{
    private const string Pages = "waarden";

    /// <summary>Id of the source.</summary>
    public string SourceId => client.SourceId;

    /// <summary>Retrieves the tables one after the other; one that fails leaves the others to go on.</summary>
    public async Task<FetchResult> RunAsync(IReadOnlyList<SwingQuery> queries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(queries);
        List<SourceException> failures = [];
        List<FetchNote> notes = [];
        _ = archive.RemoveLeftovers(SourceId);
        RetryAllowance allowance = new(client.Options.RetryBudget);
        foreach (SwingQuery query in queries)
        {
            try
            {
                notes.Add(await RetrieveAsync(query, allowance, cancellationToken));
            }
            catch (SourceException exception)
            {
                failures.Add(exception);
            }
        }

        return new FetchResult(archive.List(SourceId), failures, notes);
    }

    private async Task<FetchNote> RetrieveAsync(SwingQuery query, RetryAllowance allowance, CancellationToken cancellationToken)
    {
        Uri address = query.Under(client.Options.Root);
        using SnapshotWriter writer = archive.Begin(SourceId, query.TableId);
        FeedTransfer transfer = new(client, new FeedAddress(client.Options.Root, query.TableId), writer, allowance);
        FeedRequest request = new(query.TableId, "values", address, client.Options.PageTimeout, []);
        IReadOnlyList<FeedPage> pages = await transfer.ReceiveSeriesAsync(request, cancellationToken);
        if (pages.Sum(page => (long)page.RowCount) == 0)
        {
            throw client.Errors.Layout(request, "there are no rows", "one row or more");
        }

        foreach ((int index, FeedPage page) in pages.Index())
        {
            writer.Keep(page.File, FormattableString.Invariant($"{Pages}.{index + 1:0000}.json{(page.IsCompressed ? ".gz" : "")}"));
        }

        if (archive.List(SourceId, query.TableId) is [.., Snapshot newest] && string.Equals(newest.Id.ContentDigest, writer.DigestOfContent(), StringComparison.Ordinal))
        {
            return new FetchNote(query.TableId, FetchNoteKind.Unchanged, $"{query.TableId} is unchanged.");
        }

        Snapshot stored = writer.Commit(Origin(query, address));
        return new FetchNote(query.TableId, FetchNoteKind.Stored, FormattableString.Invariant($"{stored.Id}: {pages.Count} pages."));
    }

    private SnapshotOrigin Origin(SwingQuery query, Uri address) => new(
        query.Producer,
        query.Title,
        $"{query.Title}, Swing-portaal {address.Host}, {address.AbsoluteUri}",
        address.AbsoluteUri,
        client.Options.Licence,
        client.Clock.GetUtcNow(),
        string.Empty,
        "Wat de vraag aan het portaal gaf; het adres noemt haar.",
        [],
        []);
}
