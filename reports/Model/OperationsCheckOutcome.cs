namespace Monitoring.Reports.Model;

/// <summary>What came out of a check.</summary>
public enum OperationsCheckOutcome
{
    /// <summary>In order.</summary>
    Passed,

    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Note,

    /// <summary>Somebody should look.</summary>
    Warning,

    /// <summary>Not in order.</summary>
    Failed,
}
