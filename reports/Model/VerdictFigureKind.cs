namespace Monitoring.Reports.Model;

/// <summary>The numbers of a judgement that its panel shows.</summary>
public enum VerdictFigureKind
{
    /// <summary>The area in the baseline year.</summary>
    Baseline,

    /// <summary>The area's newest figure.</summary>
    Latest,

    /// <summary>The benchmark in the baseline year.</summary>
    BenchmarkBaseline,

    /// <summary>The benchmark beside the newest figure.</summary>
    BenchmarkLatest,

    /// <summary>Value to reach.</summary>
    TargetValue,

    /// <summary>Gap in the baseline year.</summary>
    GapBaseline,

    /// <summary>Gap now.</summary>
    GapLatest,

    /// <summary>Gap that may remain.</summary>
    GapTarget,

    /// <summary>Share of the gap that is gone.</summary>
    ShareClosed,

    /// <summary>What the area itself took from the gap.</summary>
    ClosedByArea,

    /// <summary>What the benchmark took from the gap.</summary>
    ClosedByBenchmark,

    /// <summary>Change per year.</summary>
    ChangePerYear,

    /// <summary>Change per year still needed.</summary>
    NeededPerYear,

    /// <summary>Actual pace as a share of the needed one.</summary>
    PaceRatio,

    /// <summary>Share of the targeted change achieved.</summary>
    ShareAchieved,

    /// <summary>Change in standard errors.</summary>
    ChangeZ,

    /// <summary>Newest figure against the target in standard errors.</summary>
    TargetZ,

    /// <summary>Smallest change that can be shown.</summary>
    SmallestDetectable,

    /// <summary>Expected value in the target year.</summary>
    Projected,

    /// <summary>Lower limit of the 95% interval of it.</summary>
    ProjectedLower,

    /// <summary>Upper limit of it.</summary>
    ProjectedUpper,

    /// <summary>Change where no decline should be; above 0 is better.</summary>
    HoldChange,

    /// <summary>Lower end of the one-sided 95% interval of that change.</summary>
    HoldLowerBound,

    /// <summary>Margin for "equal" or "no decline".</summary>
    Margin,

    /// <summary>Change seen without knowing whether it is chance.</summary>
    ObservedChange,
}
