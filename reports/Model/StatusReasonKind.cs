namespace Monitoring.Reports.Model;

/// <summary>Why there is no judgement.</summary>
public enum StatusReasonKind
{
    /// <summary>No target is set for the indicator.</summary>
    NoTarget,

    /// <summary>Neither direction is better, so there is nothing to judge.</summary>
    NeutralDirection,

    /// <summary>The indicator has a target of its own, so that a share of the gap is not asked of it.</summary>
    HasOwnTarget,

    /// <summary>No figures are at hand.</summary>
    NoFigures,

    /// <summary>The figures are quotations from a document.</summary>
    QuotedFigures,

    /// <summary>There is no figure of the group of areas as a whole.</summary>
    NoPooledFigure,

    /// <summary>The figures are model estimates.</summary>
    ModelledFigures,

    /// <summary>The figures are of people who chose to take part.</summary>
    SelfSelectedFigures,

    /// <summary>The figures are fictitious.</summary>
    SyntheticFigures,

    /// <summary>The figures are, wholly or in part, those of another area.</summary>
    BorrowedFigures,

    /// <summary>Too few people answered.</summary>
    TooFewRespondents,

    /// <summary>A margin is too wide.</summary>
    TooUncertain,

    /// <summary>In one of the years too many left the question unanswered.</summary>
    TooManyUnanswered,

    /// <summary>The source gives no margins.</summary>
    NoMargins,

    /// <summary>The figures are whole percents, too coarse for a gap.</summary>
    WholePercents,

    /// <summary>The table has no figure of the area to compare with; <see cref="StatusReason.Year"/> is the year compared.</summary>
    BenchmarkMissing,

    /// <summary>No disadvantage is shown at the baseline.</summary>
    NoDisadvantage,

    /// <summary>The document names no baseline year.</summary>
    BaselineYearNotStated,

    /// <summary>The baseline year is not among the figures; <see cref="StatusReason.Year"/> is that year.</summary>
    BaselineYearMissing,

    /// <summary>The question was not asked in the year; <see cref="StatusReason.Year"/> is that year.</summary>
    YearNotAsked,

    /// <summary>The disadvantage is smaller than the least that counts where there are no margins to test it with.</summary>
    DisadvantageTooSmall,

    /// <summary>The baseline year is exceptional; <see cref="StatusReason.Year"/> is that year.</summary>
    BaselineInEventYear,

    /// <summary>The population the target is about has no newest figure; <see cref="StatusReason.Year"/> is that year.</summary>
    PopulationMissing,

    /// <summary>A break stands between baseline and newest figure; <see cref="StatusReason.Year"/> is the first year after it.</summary>
    SeriesBreak,

    /// <summary>The newest figure is from an exceptional year; <see cref="StatusReason.Year"/> is that year.</summary>
    EventYear,
}
