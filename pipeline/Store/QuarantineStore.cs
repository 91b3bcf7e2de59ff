using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Reads what is in quarantine.</summary>
internal static class QuarantineStore
{
    /// <summary>The rows and cells of the newest retrieval of every dataset, by source, dataset and place in the files.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="asOf">As known at this moment; null for now.</param>
    public static IReadOnlyList<QuarantineRow> Newest(SqliteConnection connection, DateTimeOffset? asOf = null) =>
    [
        .. connection.Query<QuarantineRow>(
            """
            SELECT q.entry AS Entry, s.name AS Source, n.dataset AS Dataset, v.name AS TableId, n.path AS Snapshot, f.name AS File,
                   q.row_number AS RowNumber, c.column_key AS "Column", q.subject AS Subject, q.can_be_accepted AS CanBeAccepted,
                   q.place AS Place, q.published AS Published, q.reason AS Reason, q.suggestion AS Suggestion, q.decision AS Decision
            FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY vintage_id, dataset ORDER BY retrieved_at DESC, snapshot_id DESC) AS nth
                  FROM snapshot WHERE retrieved_at <= @knownAt) n
            JOIN vintage v ON v.vintage_id = n.vintage_id
            JOIN source s ON s.source_id = v.source_id
            JOIN quarantine q ON q.snapshot_id = n.snapshot_id
            JOIN snapshot_file f ON f.snapshot_id = q.snapshot_id AND f.file_index = q.file_index
            JOIN snapshot_column c ON c.snapshot_id = q.snapshot_id AND c.column_number = q.column_number
            WHERE n.nth = 1
            ORDER BY s.name, n.dataset, q.file_index, q.row_number, q.column_number;
            """,
            new { knownAt = asOf?.ToUnixTimeSeconds() ?? long.MaxValue }),
    ];
}
