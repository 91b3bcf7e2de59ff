using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Store;

/// <summary>Reads back what was written before it counts.</summary>
internal static class ReadBack
{
    /// <summary>Compares the rows that a retrieval opened with what it gave.</summary>
    /// <exception cref="InvalidOperationException">They differ: a bug, and the transaction must not be committed.</exception>
    public static void Verify(
        SqliteTransaction transaction, PublishedTable published, StoredSnapshot stored, StoreCounts counts)
    {
        long opened = transaction.Connection!.ExecuteScalar<long>(
            """
            SELECT COUNT(*) FROM observation
            WHERE vintage_id = (SELECT vintage_id FROM snapshot WHERE snapshot_id = @SnapshotId) AND snapshot_id = @SnapshotId;
            """,
            new { stored.SnapshotId },
            transaction);
        if (opened != counts.Opened)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"Snapshot {published.Snapshot.Id} opened {counts.Opened} figures, but {opened} rows say so after storing it. Nothing of it was kept."));
        }
    }
}
