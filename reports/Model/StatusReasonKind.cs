namespace Monitoring.Reports.Model;

/// <summary>Why there is no judgement.</summary>
public enum StatusReasonKind
{
    /// <summary>No target is set for the indicator.</summary>
    NoTarget,

    /// <summary>Neither direction is better, so there is nothing to judge.</summary>
    NeutralDirection,

    /// <summary>No figures are at hand.</summary>
    NoFigures,

    /// <summary>The figures are model estimates.</summary>
    ModelledFigures,

    /// <summary>The figures are of people who chose to take part.</summary>
    SelfSelectedFigures,

    /// <summary>The figures are fictitious.</summary>
    SyntheticFigures,

    /// <summary>The source gives no margins.</summary>
    NoMargins,

    /// <summary>The table has no figure of the area to compare with; <see cref="StatusReason.Year"/> is the year compared.</summary>
    BenchmarkMissing,

    /// <summary>The baseline year is not among the figures; <see cref="StatusReason.Year"/> is that year.</summary>
    BaselineYearMissing,

    /// <summary>The document names no baseline year.</summary>
    BaselineYearNotStated,

    /// <summary>The newest figure is from an exceptional year; <see cref="StatusReason.Year"/> is that year.</summary>
    EventYear,

    /// <summary>A break stands between baseline and newest figure; <see cref="StatusReason.Year"/> is the first year after it.</summary>
    SeriesBreak,

    /// <summary>The population the target is about has no newest figure; <see cref="StatusReason.Year"/> is that year.</summary>
    PopulationMissing,
}
