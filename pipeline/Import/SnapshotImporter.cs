using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;
using Monitoring.Pipeline.Normalise.Crosswalks;
using Monitoring.Pipeline.Store;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Import;

/// <summary>Parses, normalises and stores one retrieval in one transaction, and reads the result back before it counts.</summary>
internal sealed class SnapshotImporter(SqliteConnection connection, MonitorCatalogue catalogue, double maximumRejectedShare)
{
    // A key twice in one retrieval, or a figure that differs from what another selection gave at the same moment.
    private static readonly int[] _contradictions = [1555, 275];

    /// <summary>Imports one retrieval.</summary>
    /// <param name="published">The retrieval's table.</param>
    /// <param name="order">How it is to be read.</param>
    /// <param name="cancellationToken">Ends the reading; nothing of it is stored then.</param>
    /// <exception cref="SourceLayoutException">The table differs from what the catalogue expects.</exception>
    public ImportCounts Import(PublishedTable published, ImportOrder order, CancellationToken cancellationToken)
    {
        TableBinding binding = TableBinding.Create(published, order.Table, catalogue);
        SnapshotNormaliser normaliser = new(binding, catalogue, order.Decisions);
        CarriedFigures? carried = CarriesFigures(catalogue, order.Table)
            ? new CarriedFigures(catalogue, order.Table.DivisionYear, InhabitantStore.Load(connection))
            : null;
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            long vintageId = new WordStore(transaction).Vintage(order.Table);
            SnapshotRecord record = new(vintageId, order.Reading, 0, SnapshotRecord.Promoted);
            StoredSnapshot stored = Describe(transaction, published, binding, record, order.Reason == ImportReason.OtherReading);
            StoreCounts counts = Store((transaction, vintageId, stored), published, (normaliser, carried), cancellationToken);
            if (RejectedShare(normaliser, binding) <= maximumRejectedShare)
            {
                SnapshotStore.SaveRejections(transaction, stored.SnapshotId, normaliser.Rejections);
                SnapshotStore.SaveUnmappedTopics(transaction, stored.SnapshotId, normaliser.UnmappedTopics);
                _ = SnapshotStore.Save(transaction, published, record with { RowsRead = normaliser.RowsRead });
                ReadBack.Verify(transaction, published, stored, counts);
                transaction.Commit();
                return Counted(published, normaliser, counts, isHeld: false) with { Made = counts.Made, MadeRemarks = CarriedRemarks.Of(carried) };
            }
        }

        Hold(published, order, binding, normaliser);
        return Counted(published, normaliser, new StoreCounts(), isHeld: true);
    }

    /// <summary>True for a table whose figures of some areas make those of others: surveys that people drop; other tables publish every level.</summary>
    public static bool CarriesFigures(MonitorCatalogue catalogue, SourceTable table) =>
        table.EstimateKind is EstimateKind.Surveyed or EstimateKind.SelfSelected or EstimateKind.Synthetic
        && catalogue.DroppedFiles.LayoutOf(table.TableId) is not null;

    private static StoredSnapshot Describe(
        SqliteTransaction transaction, PublishedTable published, TableBinding binding, SnapshotRecord record, bool wasReadBefore)
    {
        long snapshotId = SnapshotStore.Save(transaction, published, record);
        SnapshotStore.SaveDescription(
            transaction, snapshotId, published, binding.FigureColumns);
        SnapshotId id = published.Snapshot.Id;
        return new StoredSnapshot(snapshotId, id.Dataset, id.RetrievedAt.ToUnixTimeSeconds(), wasReadBefore);
    }

    private static StoreCounts Store(
        (SqliteTransaction Transaction, long VintageId, StoredSnapshot Stored) place,
        PublishedTable published,
        (SnapshotNormaliser Normaliser, CarriedFigures? Carried) figures,
        CancellationToken cancellationToken)
    {
        using ObservationWriter writer = new(place.Transaction, place.VintageId, place.Stored);
        using PublishedRowReader reader = published.OpenRows();
        using ReadAhead ahead = new(figures.Normaliser, reader, cancellationToken);
        try
        {
            foreach (List<Observation> batch in ahead.Batches())
            {
                batch.ForEach(observation =>
                {
                    writer.Write(observation);
                    figures.Carried?.Add(observation);
                });
            }

            RequireRows(published, figures.Normaliser);
            foreach (Observation made in figures.Carried?.Make() ?? [])
            {
                writer.WriteMade(made);
            }

            writer.CloseVanished();
            return writer.Counts;
        }
        catch (SqliteException exception) when (_contradictions.Contains(exception.SqliteExtendedErrorCode))
        {
            throw Contradiction(published, writer.Position, exception);
        }
    }

    // An answer without rows is a fault of the provider, not a table whose every figure vanished.
    private static void RequireRows(PublishedTable published, SnapshotNormaliser normaliser)
    {
        if (normaliser.RowsRead == 0 && !published.MayBeEmpty)
        {
            throw new SourceLayoutException(
                published.Snapshot.Id.SourceId,
                $"Table {published.TableId} has no rows",
                $"snapshot {published.Snapshot.Id}",
                "the rows of the table",
                "Nothing of this snapshot was stored and the last good figures stay. Retrieve the table again.");
        }
    }

    private static SourceLayoutException Contradiction(PublishedTable published, RowLocator row, SqliteException exception) => new(
        published.Snapshot.Id.SourceId,
        "The same area, period and population occur twice, or contradict another selection of the same moment",
        FormattableString.Invariant($"snapshot {published.Snapshot.Id}, file {published.Snapshot.Origin.Files[row.FileIndex].Name}, row {row.RowNumber}"),
        "every combination of dimensions once",
        "Nothing of this snapshot was stored. Retrieve the table again; report it to the provider when it stays.",
        exception);

    // What could not be read is kept for people to look at; of the figures nothing goes live.
    private void Hold(PublishedTable published, ImportOrder order, TableBinding binding, SnapshotNormaliser normaliser)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        long vintageId = new WordStore(transaction).Vintage(order.Table);
        SnapshotRecord record = new(vintageId, order.Reading, normaliser.RowsRead, SnapshotRecord.Held);
        StoredSnapshot stored = Describe(transaction, published, binding, record, wasReadBefore: false);
        SnapshotStore.SaveRejections(transaction, stored.SnapshotId, normaliser.Rejections);
        transaction.Commit();
    }

    /// <summary>
    /// Share of the cells that could not be read; a row that cannot be placed loses all its topics. What somebody decided on
    /// does not count.
    /// </summary>
    public static double RejectedShare(SnapshotNormaliser normaliser, TableBinding binding)
    {
        long lostRows = normaliser.Rejections.Count(rejection => rejection.IsOpen && rejection.IsWholeRow);
        long lostCells = normaliser.Rejections.Count(rejection => rejection.IsOpen && !rejection.IsWholeRow) + (lostRows * binding.FiguresPerRow);
        long cells = normaliser.CellsRead + (lostRows * binding.FiguresPerRow);
        return cells == 0 ? 0 : (double)lostCells / cells;
    }

    private static ImportCounts Counted(
        PublishedTable published, SnapshotNormaliser normaliser, StoreCounts counts, bool isHeld) => new(
        published.Snapshot.Id.RelativePath,
        normaliser.RowsRead,
        normaliser.RowsElsewhere,
        normaliser.CellsRead,
        counts.Opened,
        counts.Closed,
        counts.Unchanged,
        normaliser.Rejections.Count(rejection => rejection.IsOpen),
        isHeld);
}
