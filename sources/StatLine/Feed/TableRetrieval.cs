using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>Brings the archive up to date with one table.</summary>
/// <param name="client">The feed.</param>
/// <param name="archive">Where the table is kept.</param>
/// <param name="table">Id of the table, spelled as published.</param>
/// <param name="allowance">The time that may be spent waiting between attempts.</param>
internal sealed class TableRetrieval(
    StatLineClient client, SnapshotArchive archive, string table, RetryAllowance allowance)
{
    private readonly FeedAddress _address = new(client.Options.Root, table);

    /// <summary>Retrieves the table when it differs from the newest one in the archive.</summary>
    /// <returns>What was stored, unchanged or left out.</returns>
    /// <exception cref="SourceException">It could not be retrieved; the archive is as it was.</exception>
    internal async Task<IReadOnlyList<FetchNote>> RunAsync(CancellationToken cancellationToken)
    {
        Snapshot? newest = archive.List(client.SourceId, table) is [.., Snapshot last] ? last : null;
        TableVersions? moved = null;
        for (int attempt = 0; attempt < 2; attempt++)
        {
            using SnapshotWriter writer = archive.Begin(client.SourceId, table);
            TableDownload download = new(client, _address, writer, allowance);
            TableDescription before = await download.DescribeAsync(cancellationToken);
            if (IsCurrent(newest, before))
            {
                string text = $"{table} has not been modified since {before.Modified}.";
                return [new FetchNote(table, FetchNoteKind.Unchanged, text)];
            }

            await download.ReceiveAsync(cancellationToken);
            TableDescription after = await download.DescribeAgainAsync(cancellationToken);
            if (string.Equals(before.Modified, after.Modified, StringComparison.Ordinal))
            {
                return download.Commit(_address.Table, client.Clock.GetUtcNow());
            }

            moved = new TableVersions(before.Modified, after.Modified);
        }

        throw client.Errors.Moved(table, client.Options.Root, moved!.Before, moved.After);
    }

    // A snapshot that was written afterwards, or holds fewer areas than are wanted now, is not what the provider has.
    private bool IsCurrent(Snapshot? newest, TableDescription now) =>
        newest is not null
        && !client.Options.FullRefresh
        && now.Modified.Length > 0
        && string.Equals(newest.Origin.Modified, now.Modified, StringComparison.Ordinal)
        && newest.Origin.Reconstructed.Count == 0
        && (string.Equals(newest.Origin.Extent, RowSelection.Full, StringComparison.Ordinal)
            || newest.Origin.Extent.StartsWith(client.Options.Scope.Sentence, StringComparison.Ordinal));

    private sealed record TableVersions(string Before, string After);
}
