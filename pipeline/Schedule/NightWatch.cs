using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Schedule;

/// <summary>The resident loop: looks in the record whether a night is due, runs it, and sleeps until there is reason to look again.</summary>
/// <param name="schedule">The alarm clock.</param>
/// <param name="plan">The decision.</param>
/// <param name="run">Runs a night; gives how it ended.</param>
/// <param name="settings">The database, and how long to wait before a retry.</param>
/// <param name="context">Console, clock and signals.</param>
internal sealed class NightWatch(
    INightSchedule schedule, NightPlan plan, Func<RunOccasion, Task<ExitCode>> run, RunSettings settings, CommandContext context)
{
    private static readonly TimeSpan _lookAtLease = TimeSpan.FromSeconds(2);

    // An alarm that failed to ring must not cost a night.
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private readonly Channel<DateTimeOffset> _bell = Channel.CreateBounded<DateTimeOffset>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    private DateTimeOffset _rung = DateTimeOffset.UnixEpoch;
    private DateTimeOffset? _waitingSince;
    private volatile WatchState _state = new(WatchKind.Idle, context.Clock.GetUtcNow(), null, string.Empty);

    /// <summary>What it is doing.</summary>
    public WatchState State => _state;

    /// <summary>Watches until asked to stop.</summary>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public async Task WatchAsync()
    {
        await schedule.StartAsync(Ring, context.Stop.Token);
        while (true)
        {
            context.Stop.Token.ThrowIfCancellationRequested();
            try
            {
                await LookAsync();
            }
            catch (Exception exception) when (exception is StoreException or SqliteException)
            {
                await RestAsync(exception.Message);
            }
        }
    }

    private async Task LookAsync()
    {
        NightDecision decision = Decide();
        if (decision.Occasion is { } occasion)
        {
            await RunWhenFreeAsync(occasion, decision.Why);
            return;
        }

        Enter(decision.IsRetry ? WatchKind.WaitingForRetry : WatchKind.Idle, decision.LookAgainAt, decision.Why);
        await SleepAsync(decision.IsRetry ? decision.LookAgainAt : decision.LookAgainAt + _patience);
    }

    private async Task RunWhenFreeAsync(RunOccasion occasion, string why)
    {
        if (RunLease.IsHeld(settings.Database))
        {
            if (_waitingSince is null)
            {
                _waitingSince = Now();
                context.Console.Progress($"{why} Another run holds {settings.Database}; this one waits until it ends.");
            }

            Enter(WatchKind.WaitingForLease, null, why);
            await Task.Delay(_lookAtLease, context.Clock, context.Stop.Token);
            return;
        }

        RunOccasion noted = occasion with { Note = Noted(occasion.Note) };
        Enter(WatchKind.Running, null, why);
        context.Console.Progress(why);
        ExitCode exitCode = await run(noted);
        if (exitCode == ExitCode.Leased)
        {
            return; // Another run took the lease in the meantime; the next look waits for it.
        }

        _waitingSince = null;
        if (Decide() is { Occasion: { } again } && again.DueAt == occasion.DueAt)
        {
            // No record of it could be made, so the record cannot say that it was tried.
            await RestAsync(FormattableString.Invariant($"The night ended with {(int)exitCode} ({exitCode}) and left no outcome in the record."));
        }
    }

    private NightDecision Decide()
    {
        // Quartz may ring a few milliseconds early; the moment that it names has come all the same.
        DateTimeOffset now = Now();
        using Database database = Database.OpenForReading(settings.Database);
        return plan.Decide(_rung > now ? _rung : now, due => NightStore.RunsFor(database.Connection, due));
    }

    private async Task RestAsync(string why)
    {
        DateTimeOffset until = Now() + settings.Options.Schedule.RetryAfter;
        context.Console.Error(why);
        Enter(WatchKind.InTrouble, until, why);
        await Task.Delay(settings.Options.Schedule.RetryAfter, context.Clock, context.Stop.Token);
    }

    private async Task SleepAsync(DateTimeOffset? until)
    {
        using CancellationTokenSource wake = CancellationTokenSource.CreateLinkedTokenSource(context.Stop.Token);
        Task<DateTimeOffset> bell = _bell.Reader.ReadAsync(wake.Token).AsTask();
        TimeSpan time = until is { } moment ? Longest(moment - Now()) : Timeout.InfiniteTimeSpan;
        if (await Task.WhenAny(bell, Task.Delay(time, context.Clock, wake.Token)) == bell && bell.IsCompletedSuccessfully)
        {
            _rung = await bell;
        }

        await wake.CancelAsync();
    }

    // A timer has a longest time; looking again once a day costs nothing.
    private static TimeSpan Longest(TimeSpan time) =>
        time > TimeSpan.FromDays(1) ? TimeSpan.FromDays(1) : time < TimeSpan.Zero ? TimeSpan.Zero : time;

    private string Noted(string note) => _waitingSince is not { } since
        ? note
        : FormattableString.Invariant($"{note} It waited {(Now() - since).TotalSeconds:0} s for another run of this database to end.").TrimStart();

    private void Enter(WatchKind kind, DateTimeOffset? until, string detail)
    {
        DateTimeOffset since = _state.Kind == kind && kind == WatchKind.WaitingForLease ? _state.Since : Now();
        _state = new WatchState(kind, since, until, detail);
    }

    private void Ring(DateTimeOffset moment) => _bell.Writer.TryWrite(moment);

    private DateTimeOffset Now() => context.Clock.GetUtcNow();
}
