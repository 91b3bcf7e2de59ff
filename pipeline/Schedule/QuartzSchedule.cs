using Quartz;

namespace Monitoring.Pipeline.Schedule;

/// <summary>Moments by a cron expression, kept by Quartz.NET.</summary>
internal sealed class QuartzSchedule : INightSchedule
{
    private const int UnixFields = 5;

    private readonly TimeZoneInfo _timeZone;
    private readonly CronExpression _expression;
    private readonly TimeProvider _clock;
    private readonly ITrigger _moments;
    private IScheduler? _scheduler;

    private QuartzSchedule(CronExpression expression, TimeZoneInfo timeZone, TimeProvider clock)
    {
        (_expression, _timeZone, _clock) = (expression, timeZone, clock);
        _moments = TriggerFrom(DateTimeOffset.UnixEpoch);
    }

    /// <summary>Makes a schedule.</summary>
    /// <param name="cron">Five fields as in a crontab, or six as Quartz knows them, with seconds first.</param>
    /// <param name="timeZone">The zone whose wall clock the fields are about.</param>
    /// <param name="clock">The time.</param>
    /// <exception cref="FormatException">The expression cannot be read, or no moment ever fits it.</exception>
    public static QuartzSchedule Create(string cron, TimeZoneInfo timeZone, TimeProvider clock)
    {
        int fields = cron.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        QuartzSchedule schedule = new(
            CronExpression.Parse(cron, fields == UnixFields ? CronFormat.Unix : CronFormat.Quartz), timeZone, clock);
        return schedule.NextAfter(clock.GetUtcNow()) is null
            ? throw new FormatException("No moment to come fits it.")
            : schedule;
    }

    /// <inheritdoc/>
    public DateTimeOffset? NextAfter(DateTimeOffset moment)
    {
        DateTimeOffset? next = _moments.GetFireTimeAfter(moment);
        while (next is { } found && IsRepeated(found))
        {
            next = _moments.GetFireTimeAfter(found);
        }

        return next;
    }

    /// <inheritdoc/>
    public async Task StartAsync(Action<DateTimeOffset> ring, CancellationToken cancellationToken)
    {
        _scheduler = await QuartzSchedulerBuilder.Create(builder => builder.UseTimeProvider(_clock)).BuildScheduler(cancellationToken);
        IJobDetail job = JobBuilder.Create<RingJob>().UsingJobData(new JobDataMap { [RingJob.Ring] = ring }).Build();
        _ = await _scheduler.ScheduleJob(job, TriggerFrom(_clock.GetUtcNow()), cancellationToken: cancellationToken);
        await _scheduler.Start(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_scheduler is not null)
        {
            await _scheduler.Shutdown(true, CancellationToken.None);
        }
    }

    // In autumn an hour of wall clock comes twice. Asked during the second of them, Quartz names its moments once more,
    // so that a program restarted at that time would have two nights; the first of the two is the one that counts.
    private bool IsRepeated(DateTimeOffset moment)
    {
        DateTime wallClock = TimeZoneInfo.ConvertTime(moment, _timeZone).DateTime;
        return _timeZone.IsAmbiguousTime(wallClock)
            && _timeZone.GetUtcOffset(moment) != _timeZone.GetAmbiguousTimeOffsets(wallClock).Max();
    }

    private ITrigger TriggerFrom(DateTimeOffset start) => TriggerBuilder.Create()
        .StartAt(start)
        .WithCronSchedule(_expression, cron => cron.InTimeZone(_timeZone))
        .Build();
}
