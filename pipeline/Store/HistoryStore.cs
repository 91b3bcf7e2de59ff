using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Reads what happened: runs with their sources and checks.</summary>
internal static class HistoryStore
{
    private const string RunColumns =
        "SELECT run_id AS RunId, command AS Command, trigger AS Trigger, due_at AS DueAt, started_at AS StartedAt, ended_at AS EndedAt, exit_code AS ExitCode FROM run r ";

    private const string SourceColumns =
        """
        SELECT c.run_id AS RunId, c.subject AS SourceId, c.outcome AS Outcome, c.detail AS Detail,
               (SELECT COALESCE(SUM(s.milliseconds), 0) FROM step s WHERE s.run_id = c.run_id
                AND ((s.stage = 'fetch' AND s.subject = c.subject) OR (s.stage = 'import' AND s.subject LIKE c.subject || '/%'))) AS Milliseconds,
               (SELECT COUNT(*) FROM step s WHERE s.run_id = c.run_id
                AND s.stage = 'import' AND s.outcome = 'done' AND s.subject LIKE c.subject || '/%') AS Stored
        FROM check_result c
        """;

    /// <summary>The newest runs, newest first.</summary>
    public static IReadOnlyList<RunHistoryRow> Runs(SqliteConnection connection, int count) =>
        [.. connection.Query<RunHistoryRow>(RunColumns + "ORDER BY run_id DESC LIMIT @count;", new { count })];

    /// <summary>One run; null when there is none with this number.</summary>
    public static RunHistoryRow? Run(SqliteConnection connection, long runId) =>
        connection.QueryFirstOrDefault<RunHistoryRow>(RunColumns + "WHERE run_id = @runId;", new { runId });

    /// <summary>The newest run of a night's work that ended without a fault; null when none did.</summary>
    public static RunHistoryRow? LastGood(SqliteConnection connection) => connection.QueryFirstOrDefault<RunHistoryRow>(
        RunColumns + "WHERE command = 'run' AND exit_code = 0 ORDER BY run_id DESC LIMIT 1;");

    /// <summary>How the sources ended in a run and all later ones, newest run first.</summary>
    public static IReadOnlyList<SourceRunRow> Sources(SqliteConnection connection, long firstRunId) =>
    [
        .. connection.Query<SourceRunRow>(
            SourceColumns + " WHERE c.name = 'source' AND c.run_id >= @firstRunId ORDER BY c.run_id DESC, c.check_number;", new { firstRunId }),
    ];

    /// <summary>How each source ended in the newest run that tried it.</summary>
    public static IReadOnlyList<SourceRunRow> LatestOfEachSource(SqliteConnection connection) =>
    [
        .. connection.Query<SourceRunRow>(
            SourceColumns
            + """
               WHERE c.name = 'source' AND c.run_id = (
                  SELECT MAX(n.run_id) FROM check_result n WHERE n.name = 'source' AND n.subject = c.subject)
              ORDER BY c.subject;
              """),
    ];

    /// <summary>When the newest run began in which a source had no fault, Unix seconds; null when none is in the record.</summary>
    public static long? LastGoodOf(SqliteConnection connection, string sourceId) => connection.ExecuteScalar<long?>(
        """
        SELECT MAX(r.started_at) FROM check_result c JOIN run r ON r.run_id = c.run_id
        WHERE c.name = 'source' AND c.subject = @sourceId AND c.outcome = 'pass';
        """,
        new { sourceId });

    /// <summary>Everything that a run checked, in its order.</summary>
    public static IReadOnlyList<CheckRow> Checks(SqliteConnection connection, long runId) =>
    [
        .. connection.Query<CheckRow>(
            """
            SELECT name AS Name, subject AS Subject, outcome AS Outcome, detail AS Detail
            FROM check_result WHERE run_id = @runId ORDER BY check_number;
            """,
            new { runId }),
    ];
}
