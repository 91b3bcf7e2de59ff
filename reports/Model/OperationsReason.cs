namespace Monitoring.Reports.Model;

/// <summary>Why a run was started.</summary>
public enum OperationsReason
{
    /// <summary>By a command.</summary>
    Command,

    /// <summary>By the schedule.</summary>
    Schedule,

    /// <summary>To catch up with a missed or interrupted night.</summary>
    CatchUp,

    /// <summary>Because no source could be reached before.</summary>
    Retry,
}
