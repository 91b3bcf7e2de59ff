using Monitoring.Pipeline.Schedule;

namespace Monitoring.Tests.Schedule;

/// <summary>A moment every minute, and an alarm that never rings.</summary>
internal sealed class SilentSchedule : INightSchedule
{
    public DateTimeOffset? NextAfter(DateTimeOffset moment) =>
        new DateTimeOffset(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero).AddMinutes(1);

    public Task StartAsync(Action<DateTimeOffset> ring, CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
