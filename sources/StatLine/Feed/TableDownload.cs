using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>One attempt to retrieve one table, from its description to its last page.</summary>
/// <param name="client">The feed.</param>
/// <param name="address">The table on it.</param>
/// <param name="writer">The snapshot that the answers are for.</param>
/// <param name="allowance">The time that may be spent waiting between attempts.</param>
internal sealed class TableDownload(
    StatLineClient client, FeedAddress address, SnapshotWriter writer, RetryAllowance allowance)
{
    private readonly string _table = address.TableId;
    private readonly FeedTransfer _transfer = new(client, address, writer, allowance);
    private readonly List<string> _skipped = [];
    private TableDescription? _description;
    private string _extent = "";
    private long _rows;
    private int _files;

    /// <summary>Receives the description of the table: all that is asked for when nothing has changed.</summary>
    internal async Task<TableDescription> DescribeAsync(CancellationToken cancellationToken)
    {
        FeedPage page = await _transfer.ReceiveAsync(InfoRequest(TableSets.TableInfos), cancellationToken);
        _description = TableDescription.Read(page, client.Errors);
        Keep([page], TableSets.TableInfos);
        return _description;
    }

    /// <summary>Asks for the description once more, to see whether the table moved in the meantime.</summary>
    internal async Task<TableDescription> DescribeAgainAsync(CancellationToken cancellationToken)
    {
        FeedPage page = await _transfer.ReceiveAsync(InfoRequest($"{TableSets.TableInfos} again"), cancellationToken);
        page.File.Dispose();
        return TableDescription.Read(page, client.Errors);
    }

    /// <summary>Receives columns, code lists and rows.</summary>
    internal async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        FeedRequest listing = Metadata("service document", address.ServiceDocument, TableSets.Members);
        FeedPage document = await _transfer.ReceiveAsync(listing, cancellationToken);
        document.File.Dispose();
        TableSets sets = new(client, address, document);

        IReadOnlyList<FeedPage> properties =
            await ReceiveSetAsync(sets, TableSets.DataProperties, FeedDimensionColumn.Members, cancellationToken);
        List<FeedDimension> dimensions = [];
        foreach (FeedDimensionColumn column in FeedDimensionColumn.Read(properties, client.Errors))
        {
            IReadOnlyList<FeedPage> codes = await ReceiveSetAsync(sets, column.Key, ["Key"], cancellationToken);
            string[] rawKeys = [.. codes.SelectMany(page => page.Rows).Select(row => row["Key"])];
            dimensions.Add(new FeedDimension(column, rawKeys));
        }

        await ReceiveRowsAsync(sets, listing, dimensions, cancellationToken);
    }

    /// <summary>Makes what was received part of the archive.</summary>
    /// <param name="url">Address of the table, as it is cited.</param>
    /// <param name="moment">The time at which the table was known to be what was received.</param>
    internal IReadOnlyList<FetchNote> Commit(Uri url, DateTimeOffset moment)
    {
        TableDescription about = _description!;
        string provider = about.Provider.Length > 0 ? about.Provider : url.Host;
        string licence = client.Options.Licence;
        Snapshot snapshot = writer.Commit(new SnapshotOrigin(
            provider,
            about.Title,
            $"{provider}, \"{about.Title}\", StatLine-tabel {_table}, {url.AbsoluteUri}, {licence}",
            url.AbsoluteUri,
            licence,
            moment,
            about.Modified,
            _extent,
            [],
            []));
        string stored = FormattableString.Invariant(
            $"{snapshot.Id}: modified {about.Modified} ({about.Reason}), {_rows} rows in {_files} files.");
        return
        [
            new FetchNote(_table, FetchNoteKind.Stored, stored),
            .. _skipped.Select(text => new FetchNote(_table, FetchNoteKind.Skipped, $"{_table}: {text}")),
        ];
    }

    private FeedRequest InfoRequest(string part) => Metadata(part, address.TableInfos, TableDescription.Members);

    private FeedRequest Metadata(string part, Uri url, string[] members) =>
        new(_table, part, url, client.Options.MetadataTimeout, members);

    private async Task<IReadOnlyList<FeedPage>> ReceiveSetAsync(
        TableSets sets, string name, string[] members, CancellationToken cancellationToken)
    {
        FeedRequest request = Metadata(name, sets.Address(name), members);
        IReadOnlyList<FeedPage> pages = await _transfer.ReceiveSeriesAsync(request, cancellationToken);
        Keep(pages, name);
        return pages;
    }

    private async Task ReceiveRowsAsync(
        TableSets sets,
        FeedRequest listing,
        List<FeedDimension> dimensions,
        CancellationToken cancellationToken)
    {
        RowSelection selection = RowSelection.Of(client.Options.Scope, _table, dimensions, client.Errors);
        _extent = selection.Extent;
        _skipped.AddRange(selection.Skipped);
        FeedRequest[] requests =
        [
            .. MarginSeries.Of(dimensions, listing, _skipped, client.Errors)
                .Select(series => new FeedRequest(
                    _table,
                    series.Name,
                    sets.Address(TableSets.Rows, RowSelection.Both(series.Condition, selection.Filter)),
                    client.Options.PageTimeout,
                    [])),
        ];
        IReadOnlyList<FeedPage>[] received =
            await AllAtOnce.RunAsync(requests, _transfer.ReceiveSeriesAsync, cancellationToken);
        foreach ((int index, IReadOnlyList<FeedPage> pages) in received.Index())
        {
            RequireRows(pages, received[0]);
            KeepRows(pages, requests[index].Part);
        }
    }

    // A filter that the service does not understand as meant gives no rows, with status 200.
    private void RequireRows(IReadOnlyList<FeedPage> pages, IReadOnlyList<FeedPage> values)
    {
        long rows = pages.Sum(page => (long)page.RowCount);
        long expected = values.Sum(page => (long)page.RowCount);
        if (rows == 0 || rows != expected)
        {
            throw client.Errors.Layout(
                pages[0].Request,
                FormattableString.Invariant($"there are {rows} rows"),
                rows == 0
                    ? "one row or more"
                    : FormattableString.Invariant($"{expected} rows, as many as there are values"));
        }

        _rows += rows;
    }

    // How the reader of a snapshot expects a set that may have one page: Name.json, Name.0002.json.
    private void Keep(IReadOnlyList<FeedPage> pages, string name)
    {
        foreach ((int index, FeedPage page) in pages.Index())
        {
            Keep(page, index == 0 ? name : FormattableString.Invariant($"{name}.{index + 1:0000}"));
        }
    }

    // And rows: Name.0001.json, Name.0002.json.
    private void KeepRows(IReadOnlyList<FeedPage> pages, string name)
    {
        foreach ((int index, FeedPage page) in pages.Index())
        {
            Keep(page, FormattableString.Invariant($"{name}.{index + 1:0000}"));
        }
    }

    private void Keep(FeedPage page, string name)
    {
        writer.Keep(page.File, page.IsCompressed ? $"{name}.json.gz" : $"{name}.json");
        _files++;
    }
}
