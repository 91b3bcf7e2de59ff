using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Assess;

/// <summary>Judges comparable figures that no guard holds back.</summary>
internal static class VerdictMaker
{
    private const double AllOfIt = 100;

    /// <summary>Places a model estimate against its target; says nothing of change.</summary>
    public static Verdict Indicate(AssessmentQuestion question, IReadOnlyList<JudgedPoint> points, TargetSetting setting)
    {
        bool needsLater = VerdictGuards.NeedsBaseline(question.Rule) && points.Count == 1;
        double newest = points[^1].Own.Value;

        // A figure equal to the target is on the wanted side.
        bool isAbove = question.Direction > 0 ? newest >= setting.OnAreaScale : newest > setting.OnAreaScale;
        return new Verdict(
            needsLater ? AssessmentStatus.BaselineOnly : isAbove ? AssessmentStatus.IndicativeAbove : AssessmentStatus.IndicativeBelow,
            [],
            VerdictNumbers.OfSetting(question, points, setting),
            needsLater ? VerdictMethods.Baseline : VerdictMethods.Position);
    }

    /// <summary>Judges "no decline".</summary>
    public static Verdict Hold(AssessmentQuestion question, IReadOnlyList<JudgedPoint> points, TargetSetting setting)
    {
        IReadOnlyList<VerdictNumber> numbers = VerdictNumbers.OfSetting(question, points, setting);
        if (points.Count == 1)
        {
            return new Verdict(AssessmentStatus.BaselineOnly, [], numbers, VerdictMethods.Baseline);
        }

        (JudgedPoint first, JudgedPoint last) = (points[0], points[^1]);
        TwoPointTest change = TwoPointTest.Of(first.Own.Value, first.Own.Error!.Value, last.Own.Value, last.Own.Error!.Value);
        HoldTest test = new(
            question.Direction * change.Difference, change.Error, question.Rule.MarginPercentagePoints ?? TargetSetting.UsualMargin);
        AssessmentStatus status = test.Outcome switch
        {
            HoldOutcome.Declined => AssessmentStatus.Declined,
            HoldOutcome.Held => AssessmentStatus.HeldProven,
            _ => test.IsTooCoarse ? AssessmentStatus.HeldTooCoarse : AssessmentStatus.HeldUndecided,
        };
        return new Verdict(status, [], [.. numbers, .. VerdictNumbers.OfHold(test, first.Own, last.Own)], VerdictMethods.Hold);
    }

    /// <summary>Judges progress towards every other kind of target.</summary>
    public static Verdict Judge(AssessmentQuestion question, IReadOnlyList<JudgedPoint> points, TargetSetting setting)
    {
        ProgressQuestion asked = Ask(question, points, setting);
        Progress progress = points.Count == 1 && (setting.IsGap ? points[0].GapError : points[0].Own.Error) is null
            ? WithoutMargins()
            : ProgressClassification.Of(asked);
        bool isShare = !setting.IsGap && string.Equals(question.Indicator.Unit, EvidenceFinder.Percent, StringComparison.Ordinal);
        Forecast forecast = points.Count > 1 && !asked.IsDirectionOnly ? ProgressForecast.Of(asked, isShare) : Forecast.None;
        bool isByBenchmark = IsByBenchmark(question, points, setting, progress);
        return new Verdict(
            isByBenchmark ? AssessmentStatus.Worsening : progress.Status,
            [.. Flags(asked, progress, isByBenchmark)],
            [
                .. VerdictNumbers.OfSetting(question, points, setting),
                .. VerdictNumbers.OfProgress(asked, progress),
                .. VerdictNumbers.OfForecast(forecast),
            ],
            VerdictMethods.Of(points.Count, setting.IsGap),
            forecast.Refusal);
    }

    private static ProgressQuestion Ask(AssessmentQuestion question, IReadOnlyList<JudgedPoint> points, TargetSetting setting) => new(
        [.. points.Select(point => setting.IsGap
            ? new TimedValue(point.Year, point.Gap!.Value, point.GapError ?? 0)
            : new TimedValue(point.Year, point.Own.Value, point.Own.Error ?? 0))],
        question.Direction,
        setting.Target,
        question.Rule.TargetYear)
    {
        LogitPoints = setting.IsGap || points.Any(point => point.Own.LogitError is null)
            ? []
            : [.. points.Select(point => new TimedValue(point.Year, Logit.Of(point.Own.Value / AllOfIt), point.Own.LogitError!.Value))],
        Margin = question.Rule.Kind == TargetKind.MatchBenchmark
            ? question.Rule.MarginPercentagePoints ?? TargetSetting.UsualMargin
            : 0,
        IsDirectionOnly = question.Rule.Kind == TargetKind.Direction,
    };

    // Only "baseline only" may be said of a figure without margins, and it needs none.
    private static Progress WithoutMargins() =>
        new(AssessmentStatus.BaselineOnly, IsBeyondUncertain: false, null, null, null, null, null, null, null, null);

    private static IEnumerable<VerdictFlag> Flags(ProgressQuestion asked, Progress progress, bool isByBenchmark)
    {
        if (progress.IsBeyondUncertain)
        {
            yield return VerdictFlag.BeyondTargetNotCertain;
        }

        if (!asked.IsDirectionOnly && asked.Direction * (asked.Target.Value - asked.First.Value) > 0
            && Math.Abs(asked.Target.Value - asked.First.Value) < progress.SmallestDetectable)
        {
            yield return VerdictFlag.TargetBelowDetection;
        }

        if (isByBenchmark)
        {
            yield return VerdictFlag.GapSmallerByBenchmark;
        }

        if (progress is { Status: AssessmentStatus.OnTrack, Pace: null } && !isByBenchmark)
        {
            yield return VerdictFlag.PaceUndefined;
        }
    }

    // A gap that shrinks although the area itself got worse shrinks because the benchmark did so too: that is no progress.
    private static bool IsByBenchmark(
        AssessmentQuestion question, IReadOnlyList<JudgedPoint> points, TargetSetting setting, Progress progress)
    {
        if (question.Rule.Kind != TargetKind.GapClosure || !setting.IsGap || points.Count == 1
            || progress.Status is not (AssessmentStatus.TargetMet or AssessmentStatus.OnTrack or AssessmentStatus.ImprovingTooSlow))
        {
            return false;
        }

        List<TimedValue> own = [.. points.Select(point => new TimedValue(point.Year, point.Own.Value, point.Own.Error!.Value))];
        double z = own.Count == 2
            ? TwoPointTest.Of(own[0].Value, own[0].Error, own[1].Value, own[1].Error).Z
            : WeightedLine.Through(own).Z;
        return question.Direction * z < -Gauss.ZOneSided;
    }
}
