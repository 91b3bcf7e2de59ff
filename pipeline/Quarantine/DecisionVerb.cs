namespace Monitoring.Pipeline.Quarantine;

/// <summary>What somebody decided of a quarantined row or cell. The names are stored; never rename one.</summary>
internal enum DecisionVerb
{
    /// <summary>Load it as it is.</summary>
    Accept,

    /// <summary>Load something else in its place.</summary>
    Correct,

    /// <summary>Leave it out, and ask no more.</summary>
    Reject,

    /// <summary>Take an earlier decision back: the row or cell is open again.</summary>
    Withdraw,
}
