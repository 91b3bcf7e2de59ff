using Monitoring.Pipeline.Schedule;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>What the nights are doing and what happened in them.</summary>
/// <param name="IsBusy">True while a run holds the lease.</param>
/// <param name="IsServed">True while a resident schedule looks after the database.</param>
/// <param name="NextRun">The next moment of the schedule; null when no resident schedule runs, or there is no such moment.</param>
/// <param name="Runs">The newest runs, newest first.</param>
/// <param name="Sources">How the sources ended in them.</param>
internal sealed record NightStatus(
    bool IsBusy, bool IsServed, DateTimeOffset? NextRun, IReadOnlyList<RunHistoryRow> Runs, IReadOnlyList<SourceRunRow> Sources)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="UsageException">The schedule in the settings is wrong.</exception>
    public static NightStatus Read(Database database, RunSettings settings, TimeProvider clock, int runs)
    {
        IReadOnlyList<RunHistoryRow> newest = HistoryStore.Runs(database.Connection, runs);
        bool isServed = RunLease.IsServed(settings.Database);
        return new NightStatus(
            RunLease.IsHeld(settings.Database),
            isServed,
            isServed ? NextOf(settings.Options.Schedule, clock) : null,
            newest,
            newest.Count == 0 ? [] : HistoryStore.Sources(database.Connection, newest[^1].RunId));
    }

    /// <summary>The nights in one line.</summary>
    public string Text => (IsBusy, NextRun) switch
    {
        (true, _) => "busy: a run holds the lease",
        (false, { } next) => $"by 'monitor serve'; next {FigureWords.Moment(next.ToUnixTimeSeconds())}",
        (false, null) => IsServed ? "by 'monitor serve'; no next moment" : "no 'monitor serve' is running",
    };

    /// <summary>The runs for a JSON document.</summary>
    public IEnumerable<object> Documents() => Runs.Select(run => new
    {
        run = run.RunId,
        run.Command,
        run.Trigger,
        dueAt = MomentOf(run.DueAt),
        startedAt = MomentOf(run.StartedAt),
        endedAt = MomentOf(run.EndedAt),
        run.ExitCode,
        sources = Sources.Where(source => source.RunId == run.RunId).Select(source => new
        {
            id = source.SourceId,
            source.Outcome,
            source.Stored,
            source.Milliseconds,
            message = source.Detail,
        }),
    });

    private static string? MomentOf(long? unixSeconds) => unixSeconds is { } moment ? FigureWords.Moment(moment) : null;

    private static DateTimeOffset? NextOf(ScheduleOptions options, TimeProvider clock)
    {
        try
        {
            return options.ToSchedule(clock).NextAfter(clock.GetUtcNow());
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message);
        }
    }
}
