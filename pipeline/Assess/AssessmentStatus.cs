namespace Monitoring.Pipeline.Assess;

/// <summary>The words a judgement may have. The names are stored; never rename one.</summary>
internal enum AssessmentStatus
{
    /// <summary>The target is reached, beyond chance.</summary>
    TargetMet,

    /// <summary>Improving, fast enough to reach the target in its year.</summary>
    OnTrack,

    /// <summary>Improving, but not fast enough.</summary>
    ImprovingTooSlow,

    /// <summary>No change beyond chance.</summary>
    NoDetectableChange,

    /// <summary>Getting worse, beyond chance.</summary>
    Worsening,

    /// <summary>There is a baseline and nothing after it yet.</summary>
    BaselineOnly,

    /// <summary>"No decline": a decline of more than the margin is excluded.</summary>
    HeldProven,

    /// <summary>"No decline": undecided, because the measurement is too coarse to exclude one.</summary>
    HeldTooCoarse,

    /// <summary>"No decline": undecided, though the measurement is fine enough.</summary>
    HeldUndecided,

    /// <summary>"No decline": a decline is shown.</summary>
    Declined,

    /// <summary>A model estimate at or above the target value; says nothing of change.</summary>
    IndicativeAbove,

    /// <summary>A model estimate below the target value; says nothing of change.</summary>
    IndicativeBelow,

    /// <summary>No judgement can be given; the reasons say why.</summary>
    NotAssessed,
}
