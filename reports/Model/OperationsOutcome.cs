namespace Monitoring.Reports.Model;

/// <summary>How a run ended.</summary>
public enum OperationsOutcome
{
    /// <summary>Without a fault.</summary>
    Done,

    /// <summary>Some sources failed; the others are published.</summary>
    Partly,

    /// <summary>No source could be reached.</summary>
    Unavailable,

    /// <summary>A check held the publication back.</summary>
    Blocked,

    /// <summary>The settings or the catalogue are wrong.</summary>
    Misconfigured,

    /// <summary>It was asked to stop.</summary>
    Stopped,

    /// <summary>It ended with an error.</summary>
    Failed,

    /// <summary>It goes on.</summary>
    Running,

    /// <summary>It was cut off and left no outcome.</summary>
    CutOff,
}
