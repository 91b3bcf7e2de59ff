namespace Monitoring.Reports.Model;

/// <summary>What a target aims at, or why that cannot be given as a number.</summary>
public enum TargetAimKind
{
    /// <summary>Below the figure given.</summary>
    Below,

    /// <summary>Above the figure given.</summary>
    Above,

    /// <summary>Not worse than the figure given, within a margin.</summary>
    NotWorseThan,

    /// <summary>The figure given itself.</summary>
    Exactly,

    /// <summary>No number: the document names no baseline year.</summary>
    BaselineYearNotStated,

    /// <summary>No number: there is no figure of the baseline year.</summary>
    BaselineMissing,

    /// <summary>No number: the table has no figure of the area compared with.</summary>
    BenchmarkMissing,

    /// <summary>No number: the judgement could not work one out, for the reasons it gives.</summary>
    NotComputed,

    /// <summary>No number: there are no figures for these areas and people.</summary>
    NoFigures,

    /// <summary>No number: the target is about several areas together, and no source has a figure of them together.</summary>
    GroupWithoutFigure,
}
