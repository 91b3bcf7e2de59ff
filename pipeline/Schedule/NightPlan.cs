using System.Globalization;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Schedule;

/// <summary>Decides from the run record whether a night still needs a run.</summary>
/// <remarks>
/// Only the newest moment that has passed counts: after a week without power one run catches up, not seven. A night is
/// done when a whole run that stands for it ended with an outcome that another attempt would not change; one that could
/// reach nothing is tried again after a while, and one that was interrupted at once.
/// </remarks>
internal sealed class NightPlan(INightSchedule schedule, ScheduleOptions options, TimeZoneInfo zone)
{
    // Later than this after its moment a run is not on time but catches up.
    private static readonly TimeSpan _onTime = TimeSpan.FromMinutes(5);

    // From short to long, so that a schedule of seconds is not counted over years.
    private static readonly TimeSpan[] _windows =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromHours(1), TimeSpan.FromDays(1), TimeSpan.FromDays(32), TimeSpan.FromDays(366),
    ];

    /// <summary>What is to be done now.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="runsFor">The runs of the record that stand for a moment or a later one, oldest first.</param>
    public NightDecision Decide(DateTimeOffset now, Func<DateTimeOffset, IReadOnlyList<NightRow>> runsFor)
    {
        DateTimeOffset? next = schedule.NextAfter(now);
        if (LastBefore(now) is not { } due)
        {
            return new NightDecision(null, next, "No moment of the schedule has passed yet.");
        }

        IReadOnlyList<NightRow> runs = runsFor(due);
        if (runs.FirstOrDefault(run => IsFinal(run.ExitCode)) is { } done)
        {
            return new NightDecision(null, next, FormattableString.Invariant($"Run {done.RunId} did the night of {Words(due)}."));
        }

        if (runs.Count >= options.MaximumAttempts)
        {
            return new NightDecision(null, next, FormattableString.Invariant(
                $"The night of {Words(due)} was tried {runs.Count} times without success; the next one comes by the schedule."));
        }

        return runs.Count == 0 ? First(due, now) : Again(due, runs, now, next);
    }

    /// <summary>The newest moment of the schedule that has come; null when none has in the last year.</summary>
    public DateTimeOffset? LastBefore(DateTimeOffset now)
    {
        foreach (TimeSpan window in _windows)
        {
            DateTimeOffset? last = null;
            for (DateTimeOffset? moment = schedule.NextAfter(now - window); moment <= now; moment = schedule.NextAfter(moment.Value))
            {
                last = moment;
            }

            if (last is not null)
            {
                return last;
            }
        }

        return null;
    }

    private NightDecision First(DateTimeOffset due, DateTimeOffset now)
    {
        if (now - due <= _onTime)
        {
            return new NightDecision(new RunOccasion(RunTrigger.Schedule, due, IsWhole: true), null, $"The night of {Words(due)}.");
        }

        string why = $"The night of {Words(due)} has no run in the record; this run catches up.";
        return new NightDecision(new RunOccasion(RunTrigger.CatchUp, due, IsWhole: true) { Note = why }, null, why);
    }

    private NightDecision Again(DateTimeOffset due, IReadOnlyList<NightRow> runs, DateTimeOffset now, DateTimeOffset? next)
    {
        NightRow last = runs[^1];
        if (last.ExitCode != (long)ExitCode.Unavailable)
        {
            string interrupted = FormattableString.Invariant($"Run {last.RunId} of the night of {Words(due)} was interrupted; this run does it again.");
            return new NightDecision(new RunOccasion(RunTrigger.CatchUp, due, IsWhole: true) { Note = interrupted }, null, interrupted);
        }

        string why = FormattableString.Invariant(
            $"Run {last.RunId} could reach no source; attempt {runs.Count + 1} of at most {options.MaximumAttempts} for the night of {Words(due)}.");
        DateTimeOffset retryAt = DateTimeOffset.FromUnixTimeSeconds(last.EndedAt ?? last.StartedAt) + options.RetryAfter;
        return retryAt <= now
            ? new NightDecision(new RunOccasion(RunTrigger.Retry, due, IsWhole: true) { Note = why }, null, why)
            : new NightDecision(null, retryAt < (next ?? DateTimeOffset.MaxValue) ? retryAt : next, why) { IsRetry = retryAt < (next ?? DateTimeOffset.MaxValue) };
    }

    // What ended otherwise would end the same way again, or waits for a person.
    private static bool IsFinal(long? exitCode) =>
        exitCode is { } code && (ExitCode)code is not (ExitCode.Unavailable or ExitCode.Interrupted or ExitCode.Terminated);

    private string Words(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
