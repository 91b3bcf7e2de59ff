using System.Globalization;
using Monitoring.Pipeline.Schedule;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Schedule;

/// <summary>The moments of the nights, as the scheduler itself calculates them over real dates.</summary>
internal sealed class QuartzScheduleTests
{
    private static readonly TimeZoneInfo _amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [TestCase("30 2 * * *", TestName = "A_crontab_line_is_understood")]
    [TestCase("0 30 2 * * ?", TestName = "A_line_with_seconds_is_understood")]
    public async Task The_default_is_half_past_two_in_Amsterdam(string cron)
    {
        await using QuartzSchedule schedule = Schedule(cron);
        Assert.That(Moments(schedule, "2026-07-01T12:00Z", 2), Is.EqualTo("2026-07-02 02:30 +02:00, 2026-07-03 02:30 +02:00"));
    }

    // 02:30 does not exist on the night of the last Sunday of March, and comes twice on that of October.
    [TestCase("2026-03-28T00:00Z", "2026-03-28 02:30 +01:00, 2026-03-29 03:00 +02:00, 2026-03-30 02:30 +02:00")]
    [TestCase("2027-03-27T00:00Z", "2027-03-27 02:30 +01:00, 2027-03-28 03:00 +02:00, 2027-03-29 02:30 +02:00")]
    [TestCase("2026-10-24T00:00Z", "2026-10-24 02:30 +02:00, 2026-10-25 02:30 +02:00, 2026-10-26 02:30 +01:00")]
    [TestCase("2027-10-30T00:00Z", "2027-10-30 02:30 +02:00, 2027-10-31 02:30 +02:00, 2027-11-01 02:30 +01:00")]
    public async Task A_night_on_which_the_clock_changes_has_one_moment(string from, string moments)
    {
        await using QuartzSchedule schedule = Schedule("30 2 * * *");
        Assert.That(Moments(schedule, from, 3), Is.EqualTo(moments));
    }

    [Test]
    public async Task Over_ten_years_every_local_day_has_exactly_one_moment()
    {
        await using QuartzSchedule schedule = Schedule("30 2 * * *");
        List<DateTimeOffset> moments = [];
        DateTimeOffset end = At("2035-12-31T23:00Z");
        for (DateTimeOffset? moment = schedule.NextAfter(At("2025-12-31T23:00Z")); moment is { } found && found < end; moment = schedule.NextAfter(found))
        {
            moments.Add(TimeZoneInfo.ConvertTime(found, _amsterdam));
        }

        Assert.That(
            moments.Select(moment => DateOnly.FromDateTime(moment.DateTime)),
            Is.EqualTo(Enumerable.Range(0, 3_652).Select(day => new DateOnly(2026, 1, 1).AddDays(day))));
    }

    // A program that is restarted while the repeated hour runs must not find a second half past two.
    [TestCase("2026-10-25T00:45Z")]
    [TestCase("2026-10-25T01:00Z")]
    [TestCase("2026-10-25T01:10Z")]
    [TestCase("2026-10-25T01:29Z")]
    public async Task The_repeated_hour_has_no_second_moment_whenever_it_is_asked(string moment)
    {
        await using QuartzSchedule schedule = Schedule("30 2 * * *");
        Assert.That(Moments(schedule, moment, 1), Is.EqualTo("2026-10-26 02:30 +01:00"));
    }

    [TestCase("", "0 fields")]
    [TestCase("half past two", "half past two")]
    [TestCase("61 2 * * *", "between 0 and 59")]
    [TestCase("30 2 30 2 *", "No moment to come")]
    [TestCase("30 2 * * * * * *", "fields")]
    public void A_line_that_is_no_schedule_is_refused_with_what_was_expected(string cron, string said)
    {
        ScheduleOptions options = new() { Cron = cron };
        FormatException error = Assert.Throws<FormatException>(() => options.ToSchedule(new FakeClock()))!;
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.Contain("Monitor:Schedule:Cron").And.Contain("such as 30 2 * * *"));
            Assert.That(error.Message, Does.Contain(said));
        });
    }

    [Test]
    public void A_time_zone_that_does_not_exist_is_refused() =>
        Assert.That(
            () => new ScheduleOptions { TimeZone = "Europe/Maastricht" }.ToSchedule(new FakeClock()),
            Throws.TypeOf<FormatException>().With.Message.Contains("Monitor:Schedule:TimeZone 'Europe/Maastricht'"));

    [TestCase(0, 4)]
    [TestCase(-1, 4)]
    [TestCase(double.NaN, 4)]
    [TestCase(1441, 4)]
    [TestCase(30, 0)]
    [TestCase(30, 49)]
    public void Limits_that_make_no_sense_are_refused(double minutes, int attempts) =>
        Assert.That(
            new ScheduleOptions { RetryAfterMinutes = minutes, MaximumAttempts = attempts }.Problems().ToList(), Has.Count.EqualTo(1));

    [Test]
    public async Task It_rings_at_the_moments_that_it_names()
    {
        await using QuartzSchedule schedule = QuartzSchedule.Create("* * * * * ?", _amsterdam, TimeProvider.System);
        TaskCompletionSource<DateTimeOffset> rung = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await schedule.StartAsync(moment => rung.TrySetResult(moment), CancellationToken.None);
        DateTimeOffset moment = await rung.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.That(schedule.NextAfter(moment.AddMilliseconds(-1)), Is.EqualTo((DateTimeOffset?)moment));
    }

    private static QuartzSchedule Schedule(string cron) => QuartzSchedule.Create(cron, _amsterdam, new FakeClock());

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    private static string Moments(QuartzSchedule schedule, string from, int count)
    {
        List<string> moments = [];
        for (DateTimeOffset? moment = schedule.NextAfter(At(from)); moment is { } found && moments.Count < count; moment = schedule.NextAfter(found))
        {
            moments.Add(TimeZoneInfo.ConvertTime(found, _amsterdam).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
        }

        return string.Join(", ", moments);
    }
}
