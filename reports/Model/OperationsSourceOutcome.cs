namespace Monitoring.Reports.Model;

/// <summary>How one source ended in a run.</summary>
public enum OperationsSourceOutcome
{
    /// <summary>There was news and it was stored.</summary>
    Stored,

    /// <summary>There was nothing new.</summary>
    Unchanged,

    /// <summary>A part failed, the rest was stored.</summary>
    Partly,

    /// <summary>It failed; the last good figures stay.</summary>
    Failed,
}
