using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Assess;

/// <summary>The scale on which a target is judged, and the value to reach on it.</summary>
/// <param name="IsGap">True when the gap with the benchmark is judged, as an indicator of its own.</param>
/// <param name="Target">Value to reach on that scale.</param>
/// <param name="OnAreaScale">The same for the area's own newest figure: what it would have to be beside today's benchmark.</param>
internal sealed record TargetSetting(bool IsGap, TargetValue Target, double OnAreaScale)
{
    /// <summary>Margin for "equal" or "no decline" where the catalogue gives none, in percentage points.</summary>
    public const double UsualMargin = 2;

    /// <summary>Smallest gap that a share can be closed of, in percentage points.</summary>
    public const double LeastGap = 2;

    /// <summary>Works the target out.</summary>
    /// <param name="question">The question.</param>
    /// <param name="baseline">The baseline year; for a target without one the first comparable year.</param>
    /// <param name="newest">The newest year.</param>
    public static TargetSetting Of(AssessmentQuestion question, JudgedPoint baseline, JudgedPoint newest)
    {
        TargetRule rule = question.Rule;
        (double value, double? error) = (baseline.Own.Value, baseline.Own.Error);
        return rule.Kind switch
        {
            TargetKind.Absolute => Own(TargetValue.Stated(rule.TargetValue!.Value)),
            TargetKind.RelativeChange => Own(TargetValue.Relative(value, error, rule.Share!.Value, question.Direction)),
            TargetKind.Direction or TargetKind.Hold => Own(TargetValue.Same(value, error)),
            TargetKind.GapClosure when rule.Reference == GapReference.Fixed => Own(TargetValue.FixedReference(
                (value, error), (baseline.Benchmark!.Value, baseline.Benchmark.Error), rule.Share!.Value)),
            TargetKind.GapClosure => Gap(TargetValue.RemainingGap(baseline.Gap!.Value, baseline.GapError, rule.Share!.Value), newest),
            TargetKind.MatchBenchmark => Gap(TargetValue.Stated(0), newest),
            _ => throw new ArgumentOutOfRangeException(nameof(question), rule.Kind, "Not a kind of target."),
        };
    }

    /// <summary>
    /// True when the baseline shows a real disadvantage: on the wrong side, of at least two percentage points and, where
    /// margins are known, beyond chance.
    /// </summary>
    public static bool HasDisadvantage(AssessmentQuestion question, JudgedPoint baseline) =>
        question.Direction * baseline.Gap <= -LeastGap
        && (baseline.GapError is not { } error || Math.Abs(baseline.Gap ?? 0) > Gauss.Z95 * error);

    private static TargetSetting Own(TargetValue target) => new(IsGap: false, target, target.Value);

    private static TargetSetting Gap(TargetValue target, JudgedPoint newest) =>
        new(IsGap: true, target, newest.Benchmark!.Value + target.Value);
}
