using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>Tables of StatLine (CBS, RIVM) that stand in an archive.</summary>
public sealed class StatLineSource : ISource
{
    private readonly SnapshotArchive _archive;
    private readonly IReadOnlyList<string> _datasets;

    /// <summary>Creates the source.</summary>
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

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    /// <exception cref="SourceUnavailableException">
    /// The archive cannot be read, or has nothing of a table that is asked for.
    /// </exception>
    public Task<IReadOnlyList<Snapshot>> FetchAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<Snapshot> all = _datasets.Count == 0
            ? Present(_archive.List(Id), Id)
            : [.. _datasets.SelectMany(ListDataset)];
        return Task.FromResult(all);
    }

    /// <inheritdoc/>
    public PublishedTable Open(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return SnapshotFormat.Open(_archive, snapshot);
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
