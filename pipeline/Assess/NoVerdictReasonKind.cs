namespace Monitoring.Pipeline.Assess;

/// <summary>Why no judgement is given, the weightiest first. The names are stored; never rename one.</summary>
internal enum NoVerdictReasonKind
{
    /// <summary>No target is set.</summary>
    NoTarget,

    /// <summary>Neither direction is better.</summary>
    NeutralDirection,

    /// <summary>The indicator has a target of its own, so that a share of the gap is not asked of it.</summary>
    HasOwnTarget,

    /// <summary>No figures are at hand for the area and population.</summary>
    NoFigures,

    /// <summary>The only figures are quotations from a document.</summary>
    QuotedFigures,

    /// <summary>There is no figure of the group as a whole; a mean of its areas' figures is none.</summary>
    NoPooledFigure,

    /// <summary>The figures are model estimates.</summary>
    ModelledFigures,

    /// <summary>The figures are of people who chose to take part.</summary>
    SelfSelectedFigures,

    /// <summary>The figures are fictitious.</summary>
    SyntheticFigures,

    /// <summary>The figures are, wholly or in part, those of a larger or other area.</summary>
    BorrowedFigures,

    /// <summary>Too few people answered.</summary>
    TooFewRespondents,

    /// <summary>A 95% interval is 30 percentage points wide or wider.</summary>
    TooUncertain,

    /// <summary>In one of the years more than 25% of those asked gave no answer: no trend.</summary>
    TooManyUnanswered,

    /// <summary>The source gives no margins.</summary>
    NoMargins,

    /// <summary>The figures are whole percents; a gap of two such figures may be off by a whole point.</summary>
    WholePercents,

    /// <summary>The table has no figure of the benchmark area for the year.</summary>
    BenchmarkMissing,

    /// <summary>No disadvantage at the baseline beyond chance and of at least two percentage points.</summary>
    NoDisadvantage,

    /// <summary>The document names no baseline year.</summary>
    BaselineYearNotStated,

    /// <summary>The baseline year is not among the figures.</summary>
    BaselineYearMissing,

    /// <summary>The baseline year is an exceptional year.</summary>
    BaselineInEventYear,

    /// <summary>The newest year of the table has no figure for the population.</summary>
    PopulationMissing,

    /// <summary>A break stands between the baseline and the newest figure: they are not comparable.</summary>
    SeriesBreak,

    /// <summary>The newest figure is of an exceptional year.</summary>
    EventYear,
}
