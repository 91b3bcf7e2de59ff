namespace Monitoring.Pipeline.Quarantine;

/// <summary>How a decision stands.</summary>
internal enum DecisionState
{
    /// <summary>It is carried out.</summary>
    InForce,

    /// <summary>It holds, and the next import carries it out.</summary>
    Waiting,

    /// <summary>A later decision on the same row or cell took its place.</summary>
    Replaced,

    /// <summary>Somebody took it back: what it was about is open again, if the source still has it.</summary>
    Withdrawn,

    /// <summary>Its last day has passed: what it was about is open again, if the source still has it.</summary>
    Expired,

    /// <summary>The source no longer has this text in this place, so that nothing is left to decide.</summary>
    NoLongerMatches,
}
