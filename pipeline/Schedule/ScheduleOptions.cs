namespace Monitoring.Pipeline.Schedule;

/// <summary>When <c>monitor serve</c> runs a night; section <c>Schedule</c> of the settings.</summary>
internal sealed class ScheduleOptions
{
    private const int MostAttempts = 48;
    private const double MostMinutes = 24 * 60;

    /// <summary>The moments, as in a crontab (minute, hour, day, month, weekday), or with a field for seconds before these.</summary>
    /// <value>The default value is <c>30 2 * * *</c>: every night at half past two.</value>
    public string Cron { get; set; } = "30 2 * * *";

    /// <summary>The time zone whose wall clock <see cref="Cron"/> is about.</summary>
    /// <value>The default value is <c>Europe/Amsterdam</c>.</value>
    public string TimeZone { get; set; } = "Europe/Amsterdam";

    /// <summary>Minutes before a night that could reach no source is tried again; above 0, at most a day.</summary>
    /// <value>The default value is 30.</value>
    public double RetryAfterMinutes { get; set; } = 30;

    /// <summary>How often one night is tried at most, the first time included; 1 to 48.</summary>
    /// <value>The default value is 4.</value>
    public int MaximumAttempts { get; set; } = 4;

    /// <summary>Time before a night that could reach no source is tried again.</summary>
    public TimeSpan RetryAfter => TimeSpan.FromMinutes(RetryAfterMinutes);

    /// <summary>What is wrong with the limits; empty when nothing is.</summary>
    public IEnumerable<string> Problems()
    {
        const string Section = $"{MonitorOptions.Section}:{nameof(MonitorOptions.Schedule)}";
        if (RetryAfterMinutes is not (> 0 and <= MostMinutes))
        {
            yield return $"{Section}:{nameof(RetryAfterMinutes)} is not above 0 and at most 1440. Expected minutes such as 30.";
        }

        if (MaximumAttempts is not (>= 1 and <= MostAttempts))
        {
            yield return $"{Section}:{nameof(MaximumAttempts)} is not between 1 and 48. Expected a number such as 4; 1 switches retries off.";
        }
    }

    /// <summary>The zone.</summary>
    /// <exception cref="FormatException">There is no such zone.</exception>
    public TimeZoneInfo Zone()
    {
        const string Setting = $"{MonitorOptions.Section}:{nameof(MonitorOptions.Schedule)}:{nameof(TimeZone)}";
        return TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out TimeZoneInfo? zone)
            ? zone
            : throw new FormatException($"{Setting} '{TimeZone}' is not a time zone that this machine knows. Expected a name such as Europe/Amsterdam.");
    }

    /// <summary>The schedule.</summary>
    /// <exception cref="FormatException">The expression or the zone is wrong; the message says what was expected.</exception>
    public INightSchedule ToSchedule(TimeProvider clock)
    {
        TimeZoneInfo zone = Zone();
        try
        {
            return QuartzSchedule.Create(Cron, zone, clock);
        }
        catch (FormatException exception)
        {
            throw new FormatException(
                $"{MonitorOptions.Section}:{nameof(MonitorOptions.Schedule)}:{nameof(Cron)} '{Cron}' is not a schedule: {exception.Message.TrimEnd('.')}. "
                + "Expected minute, hour, day, month and weekday, such as 30 2 * * * (every night at 02:30).",
                exception);
        }
    }
}
