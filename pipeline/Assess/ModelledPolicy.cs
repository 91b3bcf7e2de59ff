namespace Monitoring.Pipeline.Assess;

/// <summary>What judgements may do with model estimates.</summary>
internal enum ModelledPolicy
{
    /// <summary>Say where they lie against target value and benchmark; nothing of change or pace.</summary>
    Indicative,

    /// <summary>Judge them like other figures, labelled; "no decline" is never judged on them.</summary>
    Allow,

    /// <summary>Say nothing.</summary>
    Forbid,
}
