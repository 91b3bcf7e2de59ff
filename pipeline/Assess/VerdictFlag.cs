namespace Monitoring.Pipeline.Assess;

/// <summary>What must be said beside a judgement. The names are stored; never rename one.</summary>
internal enum VerdictFlag
{
    /// <summary>The newest figure lies at or beyond the target, which may be chance.</summary>
    BeyondTargetNotCertain,

    /// <summary>The targeted change is smaller than samples of this size can show.</summary>
    TargetBelowDetection,

    /// <summary>The gap became smaller because the benchmark worsened: the area itself did so too.</summary>
    GapSmallerByBenchmark,

    /// <summary>The pace cannot be computed: no target year, or no way to go from the baseline.</summary>
    PaceUndefined,

    /// <summary>The population is a whole of several ages, and the figures are not standardised for age.</summary>
    NotAgeAdjusted,

    /// <summary>The judgement rests on model estimates, which share a model and are not independent.</summary>
    ModelEstimates,

    /// <summary>The source gives numbers of respondents but no margins; these were computed with an assumed design effect.</summary>
    MarginAssumed,

    /// <summary>An exceptional year is used, because the catalogue says with a reason that it may be.</summary>
    ExceptionalYearUsed,

    /// <summary>A figure has fewer than 100 respondents.</summary>
    FewRespondents,

    /// <summary>More than 10% of those asked gave no answer, in some year.</summary>
    ManyUnanswered,

    /// <summary>More than 25% of those asked gave no answer; the judgement rests on that year alone.</summary>
    VeryManyUnanswered,
}
