using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Pipeline.Store;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Import;

/// <summary>Decides which retrievals a run reads; the same answer serves the run and its dry run.</summary>
internal static class ImportPlan
{
    /// <summary>The catalogue's line for a dataset; null when it has none.</summary>
    public static SourceTable? TableOf(MonitorCatalogue catalogue, string sourceId, string dataset) =>
        catalogue.SourceTables.FirstOrDefault(table =>
            string.Equals(table.SourceId, sourceId, StringComparison.Ordinal)
            && string.Equals(table.TableId, DatasetName.TableOf(dataset), StringComparison.Ordinal));

    /// <summary>How a retrieval is to be read, or that it is not (<see cref="ImportReason.None"/>).</summary>
    /// <param name="connection">What the store has now; null when there is none yet.</param>
    /// <param name="snapshots">All retrievals of the dataset, oldest first.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="reading">The table, how the catalogue reads it, and what people decided.</param>
    public static ImportOrder OrderFor(
        SqliteConnection? connection,
        IReadOnlyList<Snapshot> snapshots,
        int index,
        (SourceTable Table, string Digest, DecisionBook Decisions) reading)
    {
        Snapshot snapshot = snapshots[index];
        DateTimeOffset? followedAt = index + 1 < snapshots.Count ? snapshots[index + 1].Id.RetrievedAt : null;
        DecisionsInForce decisions = reading.Decisions.For(snapshot.Id.SourceId, snapshot.Id.Dataset, followedAt);
        string digest = reading.Digest + decisions.Digest;
        return new ImportOrder(
            reading.Table,
            connection is null ? ImportReason.New : ReasonFor(connection, snapshot, reading.Table, digest),
            decisions,
            digest);
    }

    private static ImportReason ReasonFor(SqliteConnection connection, Snapshot snapshot, SourceTable table, string reading)
    {
        SnapshotRow? newest = SnapshotStore.Newest(connection, table.SourceId, snapshot.Id.Dataset);
        if (newest is null || snapshot.Id.RetrievedAt.ToUnixTimeSeconds() > newest.RetrievedAt)
        {
            return ImportReason.New;
        }

        if (!string.Equals(snapshot.Id.RelativePath, newest.Path, StringComparison.Ordinal))
        {
            return ImportReason.None;
        }

        bool isHeld = string.Equals(newest.State, SnapshotRecord.Held, StringComparison.Ordinal);
        bool sameReading = string.Equals(newest.Reading, reading, StringComparison.Ordinal);
        return isHeld || !sameReading ? ImportReason.OtherReading : ImportReason.None;
    }
}
