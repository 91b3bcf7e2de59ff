using System.Globalization;
using Monitoring.Pipeline;
using Monitoring.Pipeline.Schedule;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Schedule;

/// <summary>A plan over a real run record and the real schedule, at moments that a test names.</summary>
internal sealed class NightDesk : IDisposable
{
    private static readonly TimeZoneInfo _amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private readonly TestStore _store = new();

    public NightDesk(string cron = "30 2 * * *")
    {
        Schedule = QuartzSchedule.Create(cron, _amsterdam, _store.Clock);
        Plan = new NightPlan(Schedule, new ScheduleOptions(), _amsterdam);
    }

    public QuartzSchedule Schedule { get; }

    public NightPlan Plan { get; }

    public static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    public void Dispose() => _store.Dispose();

    public NightDecision Decide(DateTimeOffset now) =>
        Plan.Decide(now, due => NightStore.RunsFor(_store.Connection, due));

    public NightDecision Decide(string now) => Decide(At(now));

    /// <summary>Keeps the record of a run; no exit code for one that was killed.</summary>
    public void Ran(DateTimeOffset startedAt, RunOccasion occasion, ExitCode? exitCode, TimeSpan took)
    {
        _store.Clock.Advance(startedAt - _store.Clock.GetUtcNow());
        RunLog log = RunLog.Start(_store.Connection, _store.Clock, "run", "catalogue", occasion);
        _store.Clock.Advance(took);
        if (exitCode is { } code)
        {
            log.End((int)code);
        }
    }

    public void Ran(string startedAt, string dueAt, ExitCode? exitCode) =>
        Ran(At(startedAt), new RunOccasion(RunTrigger.Schedule, At(dueAt), IsWhole: true), exitCode, TimeSpan.FromMinutes(1));

    /// <summary>Moments that the record says a night began, in local time.</summary>
    public IReadOnlyList<string> Record() =>
    [
        .. _store.Rows("SELECT started_at, trigger FROM run ORDER BY run_id").Select(row => row.Split('|')).Select(row =>
            TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(long.Parse(row[0], CultureInfo.InvariantCulture)), _amsterdam)
                .ToString("MM-dd HH:mm zzz", CultureInfo.InvariantCulture) + " " + row[1]),
    ];
}
