namespace Monitoring.Sources.StatLine.Feed;

/// <summary>The time that one fetch may spend waiting between attempts.</summary>
internal sealed class RetryAllowance(TimeSpan budget)
{
    private long _ticksLeft = budget.Ticks;

    /// <summary>Takes a wait out of the budget; false, and nothing taken, when it does not fit.</summary>
    internal bool TryTake(TimeSpan wait)
    {
        if (Interlocked.Add(ref _ticksLeft, -wait.Ticks) >= 0)
        {
            return true;
        }

        Interlocked.Add(ref _ticksLeft, wait.Ticks);
        return false;
    }
}
