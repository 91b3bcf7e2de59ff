using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine.Feed;

namespace Monitoring.Sources.StatLine;

/// <summary>
/// Tables of StatLine (CBS, RIVM): those of an archive, which a feed brings up to date when one is given.
/// </summary>
public sealed class StatLineSource : ISource
{
    private readonly SnapshotArchive _archive;
    private readonly IReadOnlyList<string> _datasets;
    private readonly StatLineClient? _client;

    /// <summary>Creates the source over what the archive holds; it reaches for no network.</summary>
    /// <param name="archive">Where its snapshots stand.</param>
    /// <param name="id">Id of the source, for example <c>rivm-statline</c>.</param>
    /// <param name="datasets">Table ids, spelled as published; empty for every table of the archive.</param>
    public StatLineSource(SnapshotArchive archive, string id, IReadOnlyList<string> datasets)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(datasets);
        _archive = archive;
        _datasets = [.. datasets.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Id = id;
    }

    /// <summary>Creates the source over a feed; what it retrieves goes into the archive.</summary>
    /// <param name="archive">Where its snapshots stand and are added.</param>
    /// <param name="client">The feed, with the tables to retrieve; it gives the source its id.</param>
    public StatLineSource(SnapshotArchive archive, StatLineClient client)
        : this(archive, client?.SourceId ?? throw new ArgumentNullException(nameof(client)), []) => _client = client;

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    /// <remarks>
    /// With a feed, every table of the client is brought up to date, one after the other, and everything that the
    /// archive has of the source is given; a table that fails is among the failures. What earlier retrievals that were
    /// killed have left half-written is cleared away first, so that one process at a time may do this. Without a feed,
    /// only the archive is read.
    /// </remarks>
    /// <exception cref="SourceUnavailableException">
    /// The archive cannot be read, or, without a feed, has nothing of a table that is asked for.
    /// </exception>
    public async Task<FetchResult> FetchAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_client is not null)
        {
            return await RetrieveAsync(_client, cancellationToken);
        }

        IReadOnlyList<Snapshot> all = _datasets.Count == 0
            ? Present(_archive.List(Id), Id)
            : [.. _datasets.SelectMany(ListDataset)];
        return new FetchResult(all, [], []);
    }

    /// <inheritdoc/>
    public PublishedTable Open(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return SnapshotFormat.Open(snapshot);
    }

    private async Task<FetchResult> RetrieveAsync(StatLineClient client, CancellationToken cancellationToken)
    {
        Dictionary<string, SourceException> failures = new(StringComparer.Ordinal);
        List<FetchNote> notes = [];
        _archive.RemoveLeftovers(Id);
        RetryAllowance allowance = new(client.Options.RetryBudget);
        foreach (string table in client.Options.Tables.Distinct(StringComparer.Ordinal))
        {
            try
            {
                TableRetrieval retrieval = new(client, _archive, table, allowance);
                notes.AddRange(await retrieval.RunAsync(cancellationToken));
            }
            catch (SourceException exception)
            {
                failures.Add(table, exception);
            }
        }

        List<Snapshot> snapshots = [];
        foreach (string dataset in _archive.Datasets(Id))
        {
            try
            {
                snapshots.AddRange(_archive.List(Id, dataset));
            }
            catch (SourceException exception)
            {
                failures.TryAdd(dataset, exception);
            }
        }

        return new FetchResult(snapshots, [.. failures.Values], notes);
    }

    private IReadOnlyList<Snapshot> ListDataset(string dataset) =>
        Present(_archive.List(Id, dataset), $"{Id}/{dataset}");

    private IReadOnlyList<Snapshot> Present(IReadOnlyList<Snapshot> snapshots, string place) =>
        snapshots.Count > 0
            ? snapshots
            : throw new SourceUnavailableException(
                Id,
                $"The archive {_archive.Root} has no snapshot of {place}. "
                    + "Check the path of the archive and the table id, whose capitals count.");
}
