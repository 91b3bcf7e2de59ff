namespace Monitoring.Reports.Model;

/// <summary>What the schedule is doing.</summary>
public enum OperationsStateKind
{
    /// <summary>It waits for the next night.</summary>
    Idle,

    /// <summary>A night is being run.</summary>
    Running,

    /// <summary>Another program has the database; no night is due.</summary>
    OtherRun,

    /// <summary>A night is due but waits for another program that has the database.</summary>
    WaitingForOther,

    /// <summary>A night that could reach no source is tried again later.</summary>
    WaitingForRetry,

    /// <summary>A night could not be begun or recorded.</summary>
    InTrouble,
}
