namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>What may be said of "no decline".</summary>
internal enum HoldOutcome
{
    /// <summary>A decline is shown.</summary>
    Declined,

    /// <summary>Nothing is shown either way.</summary>
    Undecided,

    /// <summary>A decline of more than the margin is excluded.</summary>
    Held,
}
