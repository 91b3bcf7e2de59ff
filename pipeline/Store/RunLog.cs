using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>The record of one run: its steps and every check it made, the passed ones too.</summary>
internal sealed class RunLog
{
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _clock;
    private int _steps;
    private int _checks;

    private RunLog(SqliteConnection connection, TimeProvider clock, long runId) =>
        (_connection, _clock, RunId) = (connection, clock, runId);

    /// <summary>Number of the run.</summary>
    public long RunId { get; }

    /// <summary>Opens a run's record.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="clock">The time.</param>
    /// <param name="command">The verb.</param>
    /// <param name="catalogueFingerprint">Which catalogue it works with; empty when none could be read.</param>
    /// <param name="occasion">Why it was started; null for a command that does a part of the work.</param>
    public static RunLog Start(
        SqliteConnection connection, TimeProvider clock, string command, string catalogueFingerprint, RunOccasion? occasion = null)
    {
        occasion ??= RunOccasion.Partial;
        long runId = connection.ExecuteScalar<long>(
            """
            INSERT INTO run (command, started_at, program_version, catalogue_fingerprint, trigger, due_at, is_whole)
            VALUES (@command, @startedAt, @version, @catalogueFingerprint, @trigger, @dueAt, @IsWhole)
            RETURNING run_id;
            """,
            new
            {
                command,
                startedAt = clock.GetUtcNow().ToUnixTimeSeconds(),
                version = ProgramVersion.Text,
                catalogueFingerprint,
                trigger = TriggerNames.Of(occasion.Trigger),
                dueAt = occasion.DueAt?.ToUnixTimeSeconds(),
                occasion.IsWhole,
            });
        return new RunLog(connection, clock, runId);
    }

    /// <summary>Records that a step begins.</summary>
    public RunStep StartStep(string stage, string subject)
    {
        int number = ++_steps;
        _ = _connection.Execute(
            "INSERT INTO step (run_id, step_number, stage, subject, outcome, detail) VALUES (@RunId, @number, @stage, @subject, 'running', '');",
            new { RunId, number, stage, subject });
        return new RunStep(number, _clock.GetTimestamp());
    }

    /// <summary>Records how a step ended.</summary>
    public void EndStep(RunStep step, string outcome, string detail) =>
        _connection.Execute(
            "UPDATE step SET milliseconds = @milliseconds, outcome = @outcome, detail = @detail WHERE run_id = @RunId AND step_number = @Number;",
            new
            {
                RunId,
                step.Number,
                milliseconds = (long)_clock.GetElapsedTime(step.StartedAt).TotalMilliseconds,
                outcome,
                detail,
            });

    /// <summary>Records the outcome of a check: <c>pass</c>, <c>note</c>, <c>warning</c> or <c>fail</c>.</summary>
    public void Check(string name, string subject, string outcome, string detail) =>
        _connection.Execute(
            """
            INSERT INTO check_result (run_id, check_number, name, subject, outcome, detail)
            VALUES (@RunId, @number, @name, @subject, @outcome, @detail);
            """,
            new { RunId, number = ++_checks, name, subject, outcome, detail });

    /// <summary>Closes the run's record.</summary>
    public void End(int exitCode) =>
        _connection.Execute(
            "UPDATE run SET ended_at = @endedAt, exit_code = @exitCode WHERE run_id = @RunId;",
            new { endedAt = _clock.GetUtcNow().ToUnixTimeSeconds(), exitCode, RunId });
}
