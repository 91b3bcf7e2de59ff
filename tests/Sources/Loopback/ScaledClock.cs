namespace Monitoring.Tests.Sources.Loopback;

/// <summary>
/// A clock that runs faster than the real one: a wait of a minute takes 60 seconds divided by the factor.
/// </summary>
internal sealed class ScaledClock(int factor) : TimeProvider
{
    private readonly DateTimeOffset _start = new(2026, 11, 22, 4, 0, 0, TimeSpan.Zero);
    private readonly long _startTimestamp = System.GetTimestamp();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _start + (System.GetElapsedTime(_startTimestamp) * factor);

    /// <inheritdoc/>
    public override long GetTimestamp() => _startTimestamp + ((System.GetTimestamp() - _startTimestamp) * factor);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new ScaledTimer(System.CreateTimer(callback, state, Scaled(dueTime), Scaled(period)), this);

    private TimeSpan Scaled(TimeSpan time) => time > TimeSpan.Zero ? time / factor : time;

    private sealed class ScaledTimer(ITimer timer, ScaledClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) =>
            timer.Change(clock.Scaled(dueTime), clock.Scaled(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
