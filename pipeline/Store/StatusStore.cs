using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Reads how things stand: runs, retrievals, what is missing and what waits for a person.</summary>
internal static class StatusStore
{
    /// <summary>The newest runs, newest first.</summary>
    public static IReadOnlyList<RunRow> Runs(SqliteConnection connection, int count) =>
    [
        .. connection.Query<RunRow>(
            """
            SELECT run_id AS RunId, command AS Command, started_at AS StartedAt, ended_at AS EndedAt, exit_code AS ExitCode
            FROM run ORDER BY run_id DESC LIMIT @count;
            """,
            new { count }),
    ];

    /// <summary>The newest run that stored or published something; null when none did.</summary>
    public static RunRow? LastChange(SqliteConnection connection) =>
        connection.QueryFirstOrDefault<RunRow>(
            """
            SELECT r.run_id AS RunId, r.command AS Command, r.started_at AS StartedAt, r.ended_at AS EndedAt, r.exit_code AS ExitCode
            FROM run r
            WHERE EXISTS (SELECT 1 FROM step s WHERE s.run_id = r.run_id AND s.stage IN ('import', 'publish') AND s.outcome = 'done')
            ORDER BY r.run_id DESC LIMIT 1;
            """);

    /// <summary>The newest retrieval of every table, with what its figures are.</summary>
    public static IReadOnlyList<TableStatusRow> Tables(SqliteConnection connection) =>
    [
        .. connection.Query<TableStatusRow>(
            """
            SELECT s.name AS SourceId, v.name AS TableId, n.path AS Snapshot, n.retrieved_at AS RetrievedAt, n.state AS State,
                   n.reconstructed <> '[]' AS IsReconstructed, n.rows_read AS RowsRead,
                   (SELECT COUNT(*) FROM quarantine q WHERE q.snapshot_id = n.snapshot_id) AS Quarantined,
                   (SELECT COUNT(*) FROM shown_observation o WHERE o.vintage_id = v.vintage_id AND o.known_to IS NULL AND o.value IS NOT NULL) AS Numbers,
                   n.snapshot_id AS SnapshotId, v.vintage_id AS VintageId
            FROM vintage v
            JOIN source s ON s.source_id = v.source_id
            JOIN snapshot n ON n.vintage_id = v.vintage_id
            WHERE n.snapshot_id = (SELECT m.snapshot_id FROM snapshot m WHERE m.vintage_id = v.vintage_id
                                   ORDER BY m.retrieved_at DESC, m.snapshot_id DESC LIMIT 1)
            ORDER BY s.name, v.name;
            """),
    ];

    /// <summary>How many current figures of a vintage are missing for which reason.</summary>
    public static IReadOnlyList<MissingCountRow> Missing(SqliteConnection connection, long vintageId) =>
    [
        .. connection.Query<MissingCountRow>(
            """
            SELECT m.name AS Reason, COUNT(*) AS Count
            FROM shown_observation o JOIN missing_reason m ON m.missing_reason_id = o.missing_reason_id
            WHERE o.vintage_id = @vintageId AND o.known_to IS NULL
            GROUP BY m.missing_reason_id ORDER BY m.missing_reason_id;
            """,
            new { vintageId }),
    ];

    /// <summary>Topics of a retrieval that no catalogue line maps to an indicator.</summary>
    public static IReadOnlyList<string> UnmappedTopics(SqliteConnection connection, long snapshotId) =>
    [
        .. connection.Query<string>(
            """
            SELECT topic FROM
                (SELECT column_key AS topic, column_number AS place FROM snapshot_column
                 WHERE snapshot_id = @snapshotId AND role = 'unmapped'
                 UNION ALL
                 SELECT topic, 100000 FROM snapshot_topic WHERE snapshot_id = @snapshotId)
            ORDER BY place, topic;
            """,
            new { snapshotId }),
    ];

    /// <summary>Checks of a run that did not simply pass.</summary>
    public static IReadOnlyList<CheckRow> Findings(SqliteConnection connection, long runId) =>
    [
        .. connection.Query<CheckRow>(
            """
            SELECT name AS Name, subject AS Subject, outcome AS Outcome, detail AS Detail
            FROM check_result WHERE run_id = @runId AND outcome <> 'pass' ORDER BY check_number;
            """,
            new { runId }),
    ];
}
