using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Import;

/// <summary>Brings the store up to date with one source: every retrieval it does not have yet, oldest first.</summary>
internal sealed class SourceImport(
    SqliteConnection connection, MonitorCatalogue catalogue, RunJournal journal, double maximumRejectedShare)
{
    private readonly SnapshotImporter _importer = new(connection, catalogue, maximumRejectedShare);

    /// <summary>Imports what is new.</summary>
    /// <exception cref="SourceException">The source cannot be reached or its layout differs; what was stored before it stays.</exception>
    public async Task<SourceOutcome> ImportAsync(ISource source, CancellationToken cancellationToken)
    {
        FetchResult fetched = new([], [], []);
        _ = await journal.StepAsync("fetch", source.Id, async () =>
        {
            fetched = await source.FetchAsync(cancellationToken);
            return StepOutcome.Done(FormattableString.Invariant($"{fetched.Snapshots.Count} retrieval(s) in the archive"));
        });

        List<ImportCounts> imported = [];
        foreach (IGrouping<string, Snapshot> dataset in fetched.Snapshots.GroupBy(snapshot => snapshot.Id.Dataset, StringComparer.Ordinal))
        {
            imported.AddRange(ImportDataset(source, dataset.Key, [.. dataset], cancellationToken));
        }

        SourceOutcome outcome = Outcome(source, imported);
        return fetched.Failures.Count == 0 ? outcome : WithFailures(outcome, fetched);
    }

    // What did come is imported; the source is unreachable only when nothing at all could be brought up to date.
    private static SourceOutcome WithFailures(SourceOutcome outcome, FetchResult fetched)
    {
        bool isUnavailable = fetched.IsFailure
            && outcome.State != SourceState.Failed
            && fetched.Failures.All(failure => failure is SourceUnavailableException);
        return outcome with
        {
            State = isUnavailable ? SourceState.Unavailable : SourceState.Failed,
            Message = string.Join(" ", [.. fetched.Failures.Select(failure => failure.Message), outcome.Message]),
        };
    }

    private IEnumerable<ImportCounts> ImportDataset(
        ISource source, string dataset, List<Snapshot> snapshots, CancellationToken cancellationToken)
    {
        if (ImportPlan.TableOf(catalogue, source.Id, dataset) is not { } table)
        {
            journal.Warn(
                "known-table", dataset,
                $"Table {dataset} of {source.Id} is in the archive but not in source_tables.csv; it was left alone.");
            yield break;
        }

        for (int index = 0; index < snapshots.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ImportReason reason = ImportPlan.ReasonFor(connection, catalogue, snapshots[index], table);
            if (reason == ImportReason.None)
            {
                continue;
            }

            if (ImportUnlessReplaced(source, snapshots, index, (table, reason), cancellationToken) is { } counts)
            {
                yield return counts;
            }
        }
    }

    // A bad retrieval that a later one follows is passed over: waiting for it would shut out every good one after it.
    private ImportCounts? ImportUnlessReplaced(
        ISource source,
        List<Snapshot> snapshots,
        int index,
        (SourceTable Table, ImportReason Reason) how,
        CancellationToken cancellationToken)
    {
        try
        {
            return ImportOne(source, snapshots, index, how, cancellationToken);
        }
        catch (SourceLayoutException exception) when (index < snapshots.Count - 1)
        {
            journal.Warn("layout", snapshots[index].Id.Dataset, $"Passed over, a later retrieval follows: {exception.Message}");
            return null;
        }
    }

    private ImportCounts ImportOne(
        ISource source,
        List<Snapshot> snapshots,
        int index,
        (SourceTable Table, ImportReason Reason) how,
        CancellationToken cancellationToken)
    {
        ImportCounts? counts = null;
        string dataset = snapshots[index].Id.Dataset;
        _ = journal.Step("import", snapshots[index].Id.RelativePath, () =>
        {
            PublishedTable published = source.Open(snapshots[index]);
            SchemaWatch.Report(journal, published, Earlier(source, snapshots, index));
            counts = _importer.Import(published, how.Table, how.Reason == ImportReason.OtherReading, cancellationToken);
            return Described(counts);
        });
        if (counts!.Rejected > 0)
        {
            journal.Warn("readable", dataset, FormattableString.Invariant(
                $"{counts.Rejected} row(s) or cell(s) of {dataset} are in quarantine; see the view quarantine_list."));
        }
        else
        {
            journal.Passed("readable", dataset, FormattableString.Invariant($"{counts.Cells} cells read"));
        }

        return counts;
    }

    // The last one before it that can be opened; a damaged one has no shape to compare with.
    private static PublishedTable? Earlier(ISource source, List<Snapshot> snapshots, int index)
    {
        for (int before = index - 1; before >= 0; before--)
        {
            try
            {
                return source.Open(snapshots[before]);
            }
            catch (SourceLayoutException)
            {
                continue;
            }
        }

        return null;
    }

    private static StepOutcome Described(ImportCounts counts)
    {
        string detail = FormattableString.Invariant(
            $"{counts.Rows} rows ({counts.Elsewhere} of other places left out), {counts.Cells} cells, {counts.Opened} opened, {counts.Closed} closed, {counts.Unchanged} unchanged, {counts.Rejected} rejected");
        return counts.IsHeld ? StepOutcome.Held(detail) : StepOutcome.Done(detail);
    }

    private static SourceOutcome Outcome(ISource source, List<ImportCounts> imported)
    {
        // A retrieval that was held back matters as long as no later one of its table was read.
        List<ImportCounts> held =
        [
            .. imported.GroupBy(counts => counts.Snapshot[..counts.Snapshot.LastIndexOf('/')], StringComparer.Ordinal)
                .Select(table => table.Last())
                .Where(counts => counts.IsHeld),
        ];
        if (held.Count > 0)
        {
            string names = string.Join(", ", held.Select(counts => counts.Snapshot));
            return new SourceOutcome(
                source.Id,
                SourceState.Failed,
                $"Too many cells could not be read; nothing of {names} went live and the last good figures stay. See the view quarantine_list.")
            {
                Imported = imported,
            };
        }

        return imported.Count == 0
            ? new SourceOutcome(source.Id, SourceState.Unchanged, "nothing new")
            : new SourceOutcome(
                source.Id, SourceState.Stored, FormattableString.Invariant($"{imported.Count} retrieval(s) stored"))
            {
                Imported = imported,
            };
    }
}
