using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Store;

/// <summary>Reads back what was written before it counts.</summary>
internal static class ReadBack
{
    /// <summary>Compares the open rows of a vintage with what the retrieval gave.</summary>
    /// <exception cref="InvalidOperationException">They differ: a bug, and the transaction must not be committed.</exception>
    public static void Verify(
        SqliteTransaction transaction, PublishedTable published, long vintageId, StoreCounts counts)
    {
        long open = transaction.Connection!.ExecuteScalar<long>(
            "SELECT COUNT(*) FROM observation WHERE vintage_id = @vintageId AND known_to IS NULL;",
            new { vintageId },
            transaction);
        long expected = counts.Opened + counts.Unchanged;
        if (open != expected)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"Snapshot {published.Snapshot.Id} gave {expected} figures, but {open} rows are open after storing it. Nothing of it was kept."));
        }
    }
}
