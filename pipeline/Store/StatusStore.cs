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

    /// <summary>The newest retrieval of every dataset; the selections of a table stand apart.</summary>
    public static IReadOnlyList<DatasetStatusRow> Datasets(SqliteConnection connection) =>
    [
        .. connection.Query<DatasetStatusRow>(
            """
            SELECT s.name AS SourceId, v.name AS TableId, n.dataset AS Dataset, n.path AS Snapshot, n.retrieved_at AS RetrievedAt,
                   n.state AS State, n.reconstructed <> '[]' AS IsReconstructed, n.rows_read AS RowsRead,
                   (SELECT COUNT(*) FROM quarantine q WHERE q.snapshot_id = n.snapshot_id AND q.decision IS NULL) AS Quarantined,
                   n.snapshot_id AS SnapshotId
            FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY vintage_id, dataset ORDER BY retrieved_at DESC, snapshot_id DESC) AS nth
                  FROM snapshot) n
            JOIN vintage v ON v.vintage_id = n.vintage_id
            JOIN source s ON s.source_id = v.source_id
            WHERE n.nth = 1
            ORDER BY s.name, n.dataset;
            """),
    ];

    /// <summary>
    /// How many figures each dataset gave and when they last changed, numbers and reasons apart. A figure that two selections
    /// of a table have counts for the one that had it first.
    /// </summary>
    public static IReadOnlyList<DatasetTallyRow> Tallies(SqliteConnection connection) =>
    [
        .. connection.Query<DatasetTallyRow>(
            """
            WITH tally AS (
                SELECT snapshot_id, missing_reason_id, SUM(known_to IS NULL) AS current,
                       MAX(MAX(known_from), MAX(COALESCE(known_to, 0))) AS changed_at
                FROM shown_observation
                GROUP BY snapshot_id, missing_reason_id
            )
            SELECT s.name AS SourceId, n.dataset AS Dataset, m.name AS Reason, SUM(t.current) AS Current, MAX(t.changed_at) AS ChangedAt
            FROM tally t
            JOIN snapshot n ON n.snapshot_id = t.snapshot_id
            JOIN vintage v ON v.vintage_id = n.vintage_id
            JOIN source s ON s.source_id = v.source_id
            LEFT JOIN missing_reason m ON m.missing_reason_id = t.missing_reason_id
            GROUP BY s.name, n.dataset, t.missing_reason_id
            ORDER BY s.name, n.dataset, t.missing_reason_id;
            """),
    ];

    /// <summary>The newest year of which each table has a number; tables without one are absent.</summary>
    public static IReadOnlyList<NewestYearRow> NewestYears(SqliteConnection connection) =>
    [
        .. connection.Query<(string TableId, long Year)>(
            """
            SELECT v.name, MAX(o.reference_year)
            FROM shown_observation o JOIN vintage v ON v.vintage_id = o.vintage_id
            WHERE o.known_to IS NULL AND o.value IS NOT NULL
            GROUP BY v.name ORDER BY v.name;
            """).Select(row => new NewestYearRow(row.TableId, row.Year)),
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
