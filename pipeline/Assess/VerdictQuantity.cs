namespace Monitoring.Pipeline.Assess;

/// <summary>The numbers behind a judgement. Their names are part of the ids that pages print.</summary>
internal enum VerdictQuantity
{
    /// <summary>The area in the baseline year.</summary>
    Baseline,

    /// <summary>Standard error of it.</summary>
    BaselineError,

    /// <summary>The area's newest figure.</summary>
    Latest,

    /// <summary>Standard error of it.</summary>
    LatestError,

    /// <summary>The benchmark in the baseline year.</summary>
    BenchmarkBaseline,

    /// <summary>The benchmark beside the newest figure.</summary>
    BenchmarkLatest,

    /// <summary>Value to reach (y*), on the scale of the area's figures.</summary>
    TargetValue,

    /// <summary>Standard error of a target that is itself estimated.</summary>
    TargetValueError,

    /// <summary>Area minus benchmark in the baseline year (g0).</summary>
    GapBaseline,

    /// <summary>Standard error of it.</summary>
    GapBaselineError,

    /// <summary>Area minus benchmark now (g).</summary>
    GapLatest,

    /// <summary>Standard error of it.</summary>
    GapLatestError,

    /// <summary>Gap that may remain (g*).</summary>
    GapTarget,

    /// <summary>Share of the baseline's gap that is gone.</summary>
    ShareClosed,

    /// <summary>Standard error of it.</summary>
    ShareClosedError,

    /// <summary>What the area itself took from the gap, in percentage points.</summary>
    ClosedByArea,

    /// <summary>What the benchmark took from it.</summary>
    ClosedByBenchmark,

    /// <summary>Newest figure against the target in standard errors; above 0 is beyond.</summary>
    TargetZ,

    /// <summary>Change in standard errors; above 0 is better (z).</summary>
    ChangeZ,

    /// <summary>Two-sided p of that change.</summary>
    ChangeP,

    /// <summary>Change per year (b).</summary>
    ChangePerYear,

    /// <summary>Standard error of it, enlarged for misfit.</summary>
    ChangePerYearError,

    /// <summary>Squared distance of the figures from the line (Q).</summary>
    Misfit,

    /// <summary>Chance of such a distance when the line is true.</summary>
    MisfitP,

    /// <summary>Enlargement of variances for misfit (phi).</summary>
    Dispersion,

    /// <summary>Change per year still needed.</summary>
    NeededPerYear,

    /// <summary>Actual pace as a share of the needed one (R).</summary>
    PaceRatio,

    /// <summary>Share of the targeted change achieved (PTCA).</summary>
    ShareAchieved,

    /// <summary>Smallest change that samples of this size can show (MDC).</summary>
    SmallestDetectable,

    /// <summary>Expected value in the target year when the trend goes on.</summary>
    Projected,

    /// <summary>Lower limit of the 95% interval of it.</summary>
    ProjectedLower,

    /// <summary>Upper limit of it.</summary>
    ProjectedUpper,

    /// <summary>Lower limit for a new measurement as precise as the newest.</summary>
    MeasuredLower,

    /// <summary>Upper limit for such a measurement.</summary>
    MeasuredUpper,

    /// <summary>Chance that the target is reached in its year; pages give it in words only.</summary>
    ChanceOfReaching,

    /// <summary>Chance that a measurement in that year, as precise as the newest, shows it reached.</summary>
    ChanceOfMeasuring,

    /// <summary>Lower end of the one-sided 95% interval of a change that should not be a decline.</summary>
    HoldLowerBound,

    /// <summary>Change since the baseline; above 0 is better.</summary>
    HoldChange,

    /// <summary>Margin for "equal" or "no decline".</summary>
    Margin,

    /// <summary>
    /// Change since the first comparable figure where the source gives no margins, when it is more than rounding; says
    /// nothing of chance.
    /// </summary>
    ObservedChange,
}
