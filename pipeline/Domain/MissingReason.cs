namespace Monitoring.Pipeline.Domain;

/// <summary>Why there is no number. Zero is a number and never one of these.</summary>
internal enum MissingReason
{
    /// <summary>The provider publishes no value: unknown, not reliable enough, or secret (StatLine <c>.</c>).</summary>
    NotPublished,

    /// <summary>The provider marks the value as confidential (<c>x</c>).</summary>
    Confidential,

    /// <summary>The cell cannot occur (blank), and the catalogue gives no better reason.</summary>
    Impossible,

    /// <summary>The question was not part of that year's measurement.</summary>
    NotAsked,

    /// <summary>The question is not put to that population.</summary>
    NotApplicable,

    /// <summary>Withheld by this monitor's own rules.</summary>
    Suppressed,

    /// <summary>Published, but a newer edition of the same publication withholds it.</summary>
    WithheldByNewerEdition,
}
