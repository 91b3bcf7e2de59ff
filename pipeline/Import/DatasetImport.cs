using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Import;

/// <summary>Brings the store up to date with one dataset: every retrieval it does not have yet.</summary>
/// <param name="connection">The store.</param>
/// <param name="catalogue">The catalogue.</param>
/// <param name="journal">Where it is told.</param>
/// <param name="rules">What people decided of quarantined rows, and the share (0 to 1) of open ones above which a retrieval is held back.</param>
internal sealed class DatasetImport(
    SqliteConnection connection, MonitorCatalogue catalogue, RunJournal journal, (DecisionBook Decisions, double MaximumRejectedShare) rules)
{
    private readonly SnapshotImporter _importer = new(connection, catalogue, rules.MaximumRejectedShare);

    /// <summary>Imports what is new of one dataset, oldest first.</summary>
    /// <exception cref="SourceException">The newest retrieval cannot be read; what was stored before stays.</exception>
    public IEnumerable<ImportCounts> Import(
        ISource source, string dataset, List<Snapshot> snapshots, CancellationToken cancellationToken)
    {
        if (ImportPlan.TableOf(catalogue, source.Id, dataset) is not { } table)
        {
            journal.Warn(
                "known-table", dataset,
                $"Table {dataset} of {source.Id} is in the archive but not in source_tables.csv; it was left alone.");
            yield break;
        }

        string digest = ReadingDigest.Of(catalogue, table, connection);
        for (int index = 0; index < snapshots.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ImportOrder order = ImportPlan.OrderFor(connection, snapshots, index, (table, digest, rules.Decisions));
            if (order.Reason == ImportReason.None)
            {
                continue;
            }

            if (ImportUnlessReplaced(source, snapshots, index, order, cancellationToken) is { } counts)
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
        ImportOrder order,
        CancellationToken cancellationToken)
    {
        try
        {
            return ImportOne(source, snapshots, index, order, cancellationToken);
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
        ImportOrder order,
        CancellationToken cancellationToken)
    {
        ImportCounts? counts = null;
        string dataset = snapshots[index].Id.Dataset;
        _ = journal.Step("import", snapshots[index].Id.RelativePath, () =>
        {
            PublishedTable published = source.Open(snapshots[index]);
            SchemaWatch.Report(journal, published, Earlier(source, snapshots, index));
            counts = _importer.Import(published, order, cancellationToken);
            return Described(counts);
        });
        foreach (string remark in counts!.MadeRemarks)
        {
            journal.Note("areas", dataset, remark);
        }

        if (counts.Rejected > 0)
        {
            journal.Warn("readable", dataset, FormattableString.Invariant(
                $"{counts.Rejected} row(s) or cell(s) of {dataset} are in quarantine; see 'monitor quarantine list --dataset {dataset}'."));
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
            $"{counts.Rows} rows ({counts.Elsewhere} left out on purpose), {counts.Cells} cells, {counts.Opened} opened, {counts.Closed} closed, {counts.Unchanged} unchanged, {counts.Rejected} rejected")
            + (counts.Made > 0 ? FormattableString.Invariant($", {counts.Made} made from figures of other areas") : string.Empty);
        return counts.IsHeld ? StepOutcome.Held(detail) : StepOutcome.Done(detail);
    }
}
