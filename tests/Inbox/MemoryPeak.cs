namespace Monitoring.Tests.Inbox;

/// <summary>The most memory that the process has held since this was made, looked at often.</summary>
internal sealed class MemoryPeak : IDisposable
{
    private readonly Timer _timer;
    private long _highest = Environment.WorkingSet;

    public MemoryPeak() => _timer = new Timer(_ => Look(), null, TimeSpan.FromMilliseconds(5), TimeSpan.FromMilliseconds(5));

    public long Highest => Interlocked.Read(ref _highest);

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        long now = Environment.WorkingSet;
        long highest = Interlocked.Read(ref _highest);
        while (now > highest)
        {
            long seen = Interlocked.CompareExchange(ref _highest, now, highest);
            if (seen == highest)
            {
                return;
            }

            highest = seen;
        }
    }
}
