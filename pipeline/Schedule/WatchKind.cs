namespace Monitoring.Pipeline.Schedule;

/// <summary>What the resident schedule is doing.</summary>
internal enum WatchKind
{
    /// <summary>It waits for the next moment of the schedule.</summary>
    Idle,

    /// <summary>A night is being run.</summary>
    Running,

    /// <summary>A night is due but another run holds the lease.</summary>
    WaitingForLease,

    /// <summary>A night could reach no source and is tried again later.</summary>
    WaitingForRetry,

    /// <summary>A night could not be begun or recorded; a person should look.</summary>
    InTrouble,
}
