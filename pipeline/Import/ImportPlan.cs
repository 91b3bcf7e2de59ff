using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Catalogue;
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

    /// <summary>Why a retrieval is read, given what the store has now.</summary>
    public static ImportReason ReasonFor(
        SqliteConnection connection, MonitorCatalogue catalogue, Snapshot snapshot, SourceTable table)
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
        bool sameReading = string.Equals(newest.Reading, ReadingDigest.Of(catalogue, table), StringComparison.Ordinal);
        return isHeld || !sameReading ? ImportReason.OtherReading : ImportReason.None;
    }
}
