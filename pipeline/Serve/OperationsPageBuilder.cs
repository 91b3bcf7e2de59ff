using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Schedule;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Serve;

/// <summary>Puts the operations page together from the run record and from what the schedule is doing.</summary>
/// <param name="settings">The database and the site.</param>
/// <param name="schedule">The moments.</param>
/// <param name="zone">The time zone of the page.</param>
/// <param name="municipality">Name of the municipality.</param>
internal sealed class OperationsPageBuilder(RunSettings settings, INightSchedule schedule, TimeZoneInfo zone, string municipality)
{
    private const int RunsShown = 20;

    /// <summary>The page.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="state">What the schedule is doing.</param>
    public OperationsPage Build(DateTimeOffset now, WatchState state)
    {
        bool isHeld = RunLease.IsHeld(settings.Database);
        OperationsPage page = new(Local(now), municipality, StateOf(state, isHeld), [], [], [])
        {
            NextRun = schedule.NextAfter(now) is { } next ? Local(next) : null,
            Schedule = $"{settings.Options.Schedule.Cron} ({settings.Options.Schedule.TimeZone})",
            HasReport = SiteManifest.TryRead(settings.Site) is not null,
        };
        try
        {
            using Database database = Database.OpenForReading(settings.Database);
            return WithRecord(page, database.Connection, isHeld);
        }
        catch (Exception exception) when (exception is StoreException or SqliteException)
        {
            return page with { Problem = exception.Message };
        }
    }

    private OperationsPage WithRecord(OperationsPage page, SqliteConnection connection, bool isHeld)
    {
        IReadOnlyList<RunHistoryRow> runs = HistoryStore.Runs(connection, RunsShown);
        ILookup<long, SourceRunRow> sources = (runs.Count == 0 ? [] : HistoryStore.Sources(connection, runs[^1].RunId))
            .ToLookup(source => source.RunId);
        long? running = isHeld && runs.Count > 0 ? runs[0].RunId : null;
        return page with
        {
            Runs = [.. runs.Select(run => RunOf(run, [.. sources[run.RunId]], run.RunId == running))],
            Sources = [.. HistoryStore.LatestOfEachSource(connection).Select(source => LatestOf(connection, source))],
            Tables =
            [
                .. StatusStore.Datasets(connection).Select(table => new OperationsTable(
                    table.SourceId, table.Dataset, Local(table.RetrievedAt),
                    string.Equals(table.State, SnapshotRecord.Held, StringComparison.Ordinal), table.Quarantined)),
            ],
            LastSuccess = HistoryStore.LastGood(connection) is { } good ? RunOf(good, [], isRunning: false) : null,
            LastChange = StatusStore.LastChange(connection) is { } change && HistoryStore.Run(connection, change.RunId) is { } row
                ? RunOf(row, [], isRunning: row.RunId == running)
                : null,
            Checks = runs.Count == 0 ? [] : [.. HistoryStore.Checks(connection, runs[0].RunId).Select(CheckOf)],
        };
    }

    private OperationsSource LatestOf(SqliteConnection connection, SourceRunRow source)
    {
        long startedAt = HistoryStore.Run(connection, source.RunId)!.StartedAt;
        return SourceOf(source, startedAt) with
        {
            LastGoodAt = HistoryStore.LastGoodOf(connection, source.SourceId) is { } moment ? Local(moment) : null,
        };
    }

    private OperationsRun RunOf(RunHistoryRow run, IReadOnlyList<SourceRunRow> sources, bool isRunning) => new(
        run.RunId,
        run.Command,
        TriggerNames.Read(run.Trigger) switch
        {
            RunTrigger.Schedule => OperationsReason.Schedule,
            RunTrigger.CatchUp => OperationsReason.CatchUp,
            RunTrigger.Retry => OperationsReason.Retry,
            _ => OperationsReason.Command,
        },
        Local(run.StartedAt),
        run.EndedAt is { } ended ? TimeSpan.FromSeconds(ended - run.StartedAt) : null,
        OutcomeOf(run.ExitCode, isRunning))
    {
        DueAt = run.DueAt is { } due ? Local(due) : null,
        Sources = [.. sources.Select(source => SourceOf(source, run.StartedAt))],
    };

    private OperationsSource SourceOf(SourceRunRow source, long startedAt) => new(
        source.SourceId,
        (string.Equals(source.Outcome, "pass", StringComparison.Ordinal), source.Stored > 0) switch
        {
            (true, true) => OperationsSourceOutcome.Stored,
            (true, false) => OperationsSourceOutcome.Unchanged,
            (false, true) => OperationsSourceOutcome.Partly,
            (false, false) => OperationsSourceOutcome.Failed,
        },
        source.Detail,
        TimeSpan.FromMilliseconds(source.Milliseconds),
        Local(startedAt));

    private static OperationsOutcome OutcomeOf(long? exitCode, bool isRunning) => (ExitCode?)exitCode switch
    {
        null => isRunning ? OperationsOutcome.Running : OperationsOutcome.CutOff,
        ExitCode.Done or ExitCode.Warnings => OperationsOutcome.Done,
        ExitCode.Partly => OperationsOutcome.Partly,
        ExitCode.Unavailable => OperationsOutcome.Unavailable,
        ExitCode.Blocked => OperationsOutcome.Blocked,
        ExitCode.Usage => OperationsOutcome.Misconfigured,
        ExitCode.Interrupted or ExitCode.Terminated => OperationsOutcome.Stopped,
        _ => OperationsOutcome.Failed,
    };

    private static OperationsCheck CheckOf(CheckRow check) => new(
        check.Name,
        check.Subject,
        check.Outcome switch
        {
            "pass" => OperationsCheckOutcome.Passed,
            "note" => OperationsCheckOutcome.Note,
            "warning" => OperationsCheckOutcome.Warning,
            _ => OperationsCheckOutcome.Failed,
        },
        check.Detail);

    private OperationsState StateOf(WatchState state, bool isHeld)
    {
        OperationsStateKind kind = state.Kind switch
        {
            WatchKind.Running => OperationsStateKind.Running,
            WatchKind.WaitingForLease => OperationsStateKind.WaitingForOther,
            WatchKind.WaitingForRetry => OperationsStateKind.WaitingForRetry,
            WatchKind.InTrouble => OperationsStateKind.InTrouble,
            _ => isHeld ? OperationsStateKind.OtherRun : OperationsStateKind.Idle,
        };
        return new OperationsState(kind, Local(state.Since), state.Until is { } until ? Local(until) : null, state.Detail);
    }

    private DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    private DateTimeOffset Local(long unixSeconds) => Local(DateTimeOffset.FromUnixTimeSeconds(unixSeconds));
}
