using Monitoring.Pipeline;
using Monitoring.Pipeline.Schedule;

namespace Monitoring.Tests.Schedule;

/// <summary>The nights around a change of the clock leave one run each in the record, also when the program is restarted all the time.</summary>
internal sealed class ClockChangeTests
{
    [TestCase("2026-03-28T12:00Z", "03-29 03:00 +02:00 schedule", TestName = "In_March_half_past_two_does_not_exist_and_the_night_runs_at_three")]
    [TestCase("2026-10-24T12:00Z", "10-25 02:30 +02:00 schedule", TestName = "In_October_half_past_two_comes_twice_and_the_night_runs_once")]
    public void A_resident_program_runs_once(string from, string night)
    {
        using NightDesk desk = new();
        Live(desk, NightDesk.At(from), TimeSpan.FromMinutes(1));
        Assert.That(Nights(desk), Is.EqualTo((string[])[night]));
    }

    // Each decision is made by a program that remembers nothing; this one looks at 02:47 and 03:47, long after the moment.
    [TestCase("2026-03-28T11:47Z", "03-29 03:47 +02:00 catch-up")]
    [TestCase("2026-10-24T11:47Z", "10-25 02:47 +02:00 catch-up")]
    public void A_program_that_is_started_now_and_then_catches_up_once(string from, string night)
    {
        using NightDesk desk = new();
        Live(desk, NightDesk.At(from), TimeSpan.FromHours(1));
        Assert.That(Nights(desk), Is.EqualTo((string[])[night]));
    }

    // From noon to noon: every look is a fresh decision from the record.
    private static void Live(NightDesk desk, DateTimeOffset from, TimeSpan step)
    {
        desk.Ran(from.AddHours(-10), new RunOccasion(RunTrigger.Schedule, from.AddHours(-10), IsWhole: true), ExitCode.Done, TimeSpan.Zero);
        for (DateTimeOffset now = from; now < from.AddDays(1); now += step)
        {
            NightDecision decision = desk.Decide(now);
            if (decision.Occasion is { } occasion)
            {
                desk.Ran(now, occasion, ExitCode.Done, TimeSpan.FromSeconds(20));
            }
        }
    }

    private static IEnumerable<string> Nights(NightDesk desk) => desk.Record().Skip(1);
}
