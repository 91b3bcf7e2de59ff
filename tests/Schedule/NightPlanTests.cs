using Monitoring.Pipeline;
using Monitoring.Pipeline.Schedule;

namespace Monitoring.Tests.Schedule;

/// <summary>Whether a night still needs a run follows from the run record alone.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class NightPlanTests : IDisposable
{
    private const string Due = "2026-11-22T01:30Z";

    private readonly NightDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Test]
    public void At_its_moment_a_night_runs_by_the_schedule()
    {
        _desk.Ran("2026-11-21T01:30Z", "2026-11-21T01:30Z", ExitCode.Done);
        Assert.That(
            _desk.Decide(Due).Occasion, Is.EqualTo(new RunOccasion(RunTrigger.Schedule, NightDesk.At(Due), IsWhole: true)));
    }

    [Test]
    public void After_a_done_night_there_is_nothing_to_do_until_the_next()
    {
        _desk.Ran(Due, Due, ExitCode.Done);
        NightDecision decision = _desk.Decide("2026-11-22T08:00Z");
        Assert.Multiple(() =>
        {
            Assert.That(decision.Occasion, Is.Null);
            Assert.That(decision.LookAgainAt, Is.EqualTo(NightDesk.At("2026-11-23T01:30Z")));
            Assert.That(decision.IsRetry, Is.False);
        });
    }

    [Test]
    public void A_program_that_starts_after_missed_nights_catches_up_with_one_run()
    {
        _desk.Ran("2026-11-15T01:30Z", "2026-11-15T01:30Z", ExitCode.Done);
        RunOccasion? occasion = _desk.Decide("2026-11-22T08:00Z").Occasion;
        _desk.Ran("2026-11-22T08:00Z", Due, ExitCode.Done);
        Assert.Multiple(() =>
        {
            Assert.That(occasion?.Trigger, Is.EqualTo(RunTrigger.CatchUp));
            Assert.That(occasion?.DueAt, Is.EqualTo(NightDesk.At(Due)));
            Assert.That(occasion?.Note, Does.Contain("2026-11-22 02:30:00"));
            Assert.That(_desk.Decide("2026-11-22T08:05Z").Occasion, Is.Null);
        });
    }

    [Test]
    public void A_new_installation_does_not_wait_for_the_night() =>
        Assert.That(_desk.Decide("2026-11-22T08:00Z").Occasion?.Trigger, Is.EqualTo(RunTrigger.CatchUp));

    [Test]
    public void A_whole_run_that_somebody_started_after_the_moment_stands_for_the_night()
    {
        _desk.Ran(NightDesk.At("2026-11-22T07:00Z"), RunOccasion.WholeByCommand, ExitCode.Done, TimeSpan.FromSeconds(3));
        Assert.That(_desk.Decide("2026-11-22T08:00Z").Occasion, Is.Null);
    }

    [Test]
    public void A_run_of_some_sources_does_not_stand_for_a_night()
    {
        _desk.Ran(NightDesk.At("2026-11-22T07:00Z"), RunOccasion.Partial, ExitCode.Done, TimeSpan.FromSeconds(3));
        Assert.That(_desk.Decide("2026-11-22T08:00Z").Occasion, Is.Not.Null);
    }

    [Test]
    public void A_run_that_began_before_the_moment_does_not_stand_for_it()
    {
        _desk.Ran(NightDesk.At("2026-11-22T01:29Z"), RunOccasion.WholeByCommand, ExitCode.Done, TimeSpan.FromMinutes(3));
        Assert.That(_desk.Decide("2026-11-22T01:32Z").Occasion?.Trigger, Is.EqualTo(RunTrigger.Schedule));
    }

    [TestCase(ExitCode.Partly)]
    [TestCase(ExitCode.Unexpected)]
    [TestCase(ExitCode.Usage)]
    [TestCase(ExitCode.Blocked)]
    public void What_would_end_the_same_way_again_is_not_tried_again(ExitCode exitCode)
    {
        _desk.Ran(Due, Due, exitCode);
        Assert.That(_desk.Decide("2026-11-22T08:00Z").Occasion, Is.Null);
    }

    [Test]
    public void A_night_that_reached_nothing_is_tried_again_after_a_while()
    {
        _desk.Ran(Due, Due, ExitCode.Unavailable);
        NightDecision early = _desk.Decide("2026-11-22T01:40Z");
        NightDecision late = _desk.Decide("2026-11-22T02:01Z");
        Assert.Multiple(() =>
        {
            Assert.That(early.Occasion, Is.Null);
            Assert.That(early.IsRetry, Is.True);
            Assert.That(early.LookAgainAt, Is.EqualTo(NightDesk.At("2026-11-22T02:01Z")), "half an hour after its end");
            Assert.That(late.Occasion?.Trigger, Is.EqualTo(RunTrigger.Retry));
            Assert.That(late.Occasion?.Note, Does.Contain("attempt 2 of at most 4"));
        });
    }

    [Test]
    public void A_night_that_never_reaches_anything_is_given_up_until_the_next()
    {
        int attempts = 0;
        DateTimeOffset now = NightDesk.At(Due);
        DateTimeOffset end = NightDesk.At("2026-11-22T20:00Z");
        while (now < end)
        {
            NightDecision decision = _desk.Decide(now);
            if (decision.Occasion is { } occasion)
            {
                attempts++;
                _desk.Ran(now, occasion, ExitCode.Unavailable, TimeSpan.FromMinutes(15));
            }

            now += TimeSpan.FromMinutes(20);
        }

        NightDecision last = _desk.Decide(now);
        Assert.Multiple(() =>
        {
            Assert.That(attempts, Is.EqualTo(4));
            Assert.That(last.LookAgainAt, Is.EqualTo(NightDesk.At("2026-11-23T01:30Z")));
            Assert.That(last.IsRetry, Is.False);
        });
    }

    [TestCase(null, TestName = "A_night_in_which_the_machine_went_down_is_done_again")]
    [TestCase(ExitCode.Terminated, TestName = "A_night_in_which_the_program_was_stopped_is_done_again")]
    public void An_interrupted_night_is_done_again(ExitCode? exitCode)
    {
        _desk.Ran(Due, Due, exitCode);
        RunOccasion? occasion = _desk.Decide("2026-11-22T06:00Z").Occasion;
        Assert.Multiple(() =>
        {
            Assert.That(occasion?.Trigger, Is.EqualTo(RunTrigger.CatchUp));
            Assert.That(occasion?.Note, Does.Contain("interrupted"));
        });
    }

    [Test]
    public void A_night_that_kills_the_program_each_time_does_not_do_so_for_ever()
    {
        for (int attempt = 0; attempt < 4; attempt++)
        {
            Assert.That(_desk.Decide("2026-11-22T06:00Z").Occasion, Is.Not.Null);
            _desk.Ran(Due, Due, exitCode: null);
        }

        Assert.That(_desk.Decide("2026-11-22T06:00Z").Occasion, Is.Null);
    }

    [TestCase("* * * * * ?", "2026-11-22T08:00:07.900Z", "2026-11-22T08:00:07Z")]
    [TestCase("30 2 * * 1", "2026-11-22T08:00Z", "2026-11-16T01:30Z")]
    [TestCase("30 2 1 * *", "2026-11-22T08:00Z", "2026-11-01T01:30Z")]
    [TestCase("30 2 2 1 *", "2026-11-22T08:00Z", "2026-01-02T01:30Z")]
    [TestCase("0 30 2 2 1 ? 2027", "2026-11-22T08:00Z", null)]
    public void The_newest_moment_that_has_passed_is_found_whatever_the_rhythm(string cron, string now, string? moment)
    {
        using NightDesk desk = new(cron);
        Assert.That(desk.Plan.LastBefore(NightDesk.At(now)), Is.EqualTo(moment is null ? null : NightDesk.At(moment)));
    }
}
