using Quartz;

namespace Monitoring.Pipeline.Schedule;

/// <summary>What Quartz does at a moment of the schedule: it rings.</summary>
[DisallowConcurrentExecution]
internal sealed class RingJob : IJob
{
    /// <summary>Name under which the job finds whom to call.</summary>
    public const string Ring = "ring";

    /// <inheritdoc/>
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        Action<DateTimeOffset> ring = (Action<DateTimeOffset>)context.MergedJobDataMap[Ring]!;
        ring(context.ScheduledFireTimeUtc ?? context.FireTimeUtc);
        return ValueTask.CompletedTask;
    }
}
