using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Reads how the newest retrieval of each dataset was received: for the report, so nothing here depends on a run.</summary>
internal static class QualityStore
{
    private const string Newest =
        """
        WITH newest AS (
            SELECT n.* FROM snapshot n
            WHERE n.retrieved_at <= @knownAt
              AND n.snapshot_id = (SELECT m.snapshot_id FROM snapshot m
                                   WHERE m.dataset = n.dataset AND m.retrieved_at <= @knownAt
                                   ORDER BY m.retrieved_at DESC, m.snapshot_id DESC LIMIT 1))

        """;

    /// <summary>The newest retrieval of each dataset, in order of name.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="asOf">As known at this moment; null for now.</param>
    public static IReadOnlyList<DeliveryRow> Deliveries(SqliteConnection connection, DateTimeOffset? asOf) =>
    [
        .. connection.Query<DeliveryRow>(
            Newest +
            """
            SELECT snapshot_id AS SnapshotId, dataset AS Dataset, retrieved_at AS RetrievedAt, state AS State,
                   reconstructed <> '[]' AS IsReconstructed, rows_read AS RowsRead
            FROM newest ORDER BY dataset;
            """,
            new { knownAt = Moment(asOf) }),
    ];

    /// <summary>What waits in quarantine of those retrievals, by dataset and reason.</summary>
    /// <remarks>A reason begins with the text it is about, between quotes; without it equal reasons come together.</remarks>
    public static IReadOnlyList<RejectionRow> Rejections(SqliteConnection connection, DateTimeOffset? asOf) =>
    [
        .. connection.Query<RejectionRow>(
            Newest +
            """
            SELECT n.dataset AS Dataset, q.is_whole_row AS IsWholeRow, COUNT(*) AS Count,
                   CASE WHEN q.reason LIKE '''%'' %' THEN substr(q.reason, instr(substr(q.reason, 2), ''' ') + 3) ELSE q.reason END AS Reason,
                   CASE WHEN q.is_whole_row = 1 THEN trim(MIN(q.published)) ELSE '' END AS Example
            FROM newest n JOIN quarantine q ON q.snapshot_id = n.snapshot_id AND q.decision IS NULL
            GROUP BY n.dataset, q.is_whole_row, 4
            ORDER BY n.dataset, q.is_whole_row DESC, 4;
            """,
            new { knownAt = Moment(asOf) }),
    ];

    /// <summary>Topics of those retrievals that no catalogue line maps to an indicator.</summary>
    public static IReadOnlyList<UnmappedTopicRow> UnmappedTopics(SqliteConnection connection, DateTimeOffset? asOf) =>
    [
        .. connection.Query<UnmappedTopicRow>(
            Newest +
            """
            SELECT n.dataset AS Dataset, c.title AS Title
            FROM newest n JOIN snapshot_column c ON c.snapshot_id = n.snapshot_id AND c.role = 'unmapped'
            ORDER BY n.dataset, c.column_number;
            """,
            new { knownAt = Moment(asOf) }),
    ];

    private static long Moment(DateTimeOffset? asOf) => asOf?.ToUnixTimeSeconds() ?? long.MaxValue;
}
