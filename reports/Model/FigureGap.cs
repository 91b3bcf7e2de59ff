namespace Monitoring.Reports.Model;

/// <summary>Why a figure is withheld.</summary>
public enum FigureGap
{
    /// <summary>The provider publishes no value: unknown, not reliable enough, or secret.</summary>
    NotPublished,

    /// <summary>The provider marks it confidential.</summary>
    Confidential,

    /// <summary>It cannot occur.</summary>
    Impossible,

    /// <summary>Not asked in that year.</summary>
    NotAsked,

    /// <summary>Not asked of that population.</summary>
    NotApplicable,

    /// <summary>Withheld by this monitor's own rules.</summary>
    Suppressed,

    /// <summary>Withheld because a newer edition of the table withholds it.</summary>
    WithheldByNewerEdition,
}
