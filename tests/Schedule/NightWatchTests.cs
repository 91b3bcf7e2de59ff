using Monitoring.Pipeline;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Schedule;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Schedule;

/// <summary>The resident loop, on a clock that runs 200 times faster; a test ends it from within the night it expects.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class NightWatchTests : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    private readonly TestFolder _folder = new();
    private readonly StopSignals _stop = new();
    private readonly StringWriter _said = new();
    private readonly ScaledClock _clock = new(200);
    private readonly RunSettings _settings;

    public NightWatchTests()
    {
        _settings = BundledState.Settings(_folder);
        Database.OpenForWriting(_settings.Database, _clock).Dispose();
    }

    public void Dispose()
    {
        _stop.Dispose();
        _said.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task A_night_waits_while_another_run_is_busy_and_its_record_says_how_long()
    {
        RunLease? other = RunLease.TryTake(_settings.Database);
        RunOccasion? ran = null;
        NightWatch watch = Watch(occasion =>
        {
            ran = occasion;
            throw new OperationCanceledException();
        });
        Task watching = watch.WatchAsync();
        await UntilAsync(() => watch.State.Kind == WatchKind.WaitingForLease);
        await UntilAsync(() => _clock.GetUtcNow() - watch.State.Since > TimeSpan.FromSeconds(10));
        Assert.That(ran, Is.Null);

        other!.Dispose();
        Assert.That(async () => await watching.WaitAsync(_patience), Throws.InstanceOf<OperationCanceledException>());
        Assert.Multiple(() =>
        {
            Assert.That(ran?.Note, Does.Match("waited [0-9]+ s for another run"));
            Assert.That(_said.ToString(), Does.Contain("this one waits until it ends"));
        });
    }

    [Test]
    public void An_alarm_that_does_not_ring_costs_no_night()
    {
        List<RunOccasion> nights = [];
        NightWatch watch = Watch(occasion =>
        {
            nights.Add(occasion);
            Record(occasion, ExitCode.Done);
            return nights.Count < 3 ? Task.FromResult(ExitCode.Done) : throw new OperationCanceledException();
        });
        Assert.That(async () => await watch.WatchAsync().WaitAsync(_patience), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(nights.Select(night => night.DueAt), Is.Unique.And.Ordered);
    }

    [Test]
    public void A_night_that_leaves_no_record_is_not_begun_again_at_once()
    {
        List<DateTimeOffset> begun = [];
        NightWatch watch = Watch(_ =>
        {
            begun.Add(_clock.GetUtcNow());
            return begun.Count < 2 ? Task.FromResult(ExitCode.Unexpected) : throw new OperationCanceledException();
        });
        Assert.That(async () => await watch.WatchAsync().WaitAsync(_patience), Throws.InstanceOf<OperationCanceledException>());
        Assert.Multiple(() =>
        {
            Assert.That(begun[1] - begun[0], Is.GreaterThanOrEqualTo(_settings.Options.Schedule.RetryAfter));
            Assert.That(_said.ToString(), Does.Contain("left no outcome in the record"));
        });
    }

    [Test]
    public void Every_line_for_the_journal_carries_its_priority()
    {
        RunConsole console = new RunConsole(TextWriter.Null, _said).WithForm(LogForm.Journal);
        console.Progress("one");
        console.Warning("two");
        console.Error("three\nfour\n");
        Assert.That(
            _said.ToString().ReplaceLineEndings("\n"), Is.EqualTo("<6>one\n<4>warning: two\n<3>error: three\n<3>four\n"));
    }

    private NightWatch Watch(Func<RunOccasion, Task<ExitCode>> run)
    {
        _settings.Options.Schedule.RetryAfterMinutes = 0.5;
        SilentSchedule schedule = new();
        return new NightWatch(
            schedule,
            new NightPlan(schedule, _settings.Options.Schedule, TimeZoneInfo.Utc),
            run,
            _settings,
            new CommandContext(new RunConsole(TextWriter.Null, _said), _clock, _stop));
    }

    private void Record(RunOccasion occasion, ExitCode exitCode)
    {
        using Database database = Database.OpenForWriting(_settings.Database, _clock);
        RunLog.Start(database.Connection, _clock, "run", "catalogue", occasion).End((int)exitCode);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using CancellationTokenSource late = new(_patience);
        while (!holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), late.Token);
        }
    }
}
