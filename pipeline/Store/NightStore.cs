using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Reads which nights have been done.</summary>
internal static class NightStore
{
    /// <summary>The runs that stand for the night of a moment or a later one, oldest first.</summary>
    /// <remarks>A whole run that somebody started after the moment stands for it too.</remarks>
    public static IReadOnlyList<NightRow> RunsFor(SqliteConnection connection, DateTimeOffset dueAt) =>
    [
        .. connection.Query<NightRow>(
            """
            SELECT run_id AS RunId, started_at AS StartedAt, ended_at AS EndedAt, exit_code AS ExitCode
            FROM run WHERE is_whole = 1 AND COALESCE(due_at, started_at) >= @dueAt ORDER BY run_id;
            """,
            new { dueAt = dueAt.ToUnixTimeSeconds() }),
    ];
}
