using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Pipeline.Assess;

/// <summary>Lists the numbers behind a judgement, those that do not exist left out.</summary>
internal static class VerdictNumbers
{
    /// <summary>Figures at both ends, target and gap.</summary>
    public static IReadOnlyList<VerdictNumber> OfSetting(
        AssessmentQuestion question, IReadOnlyList<JudgedPoint> points, TargetSetting setting)
    {
        (JudgedPoint first, JudgedPoint last) = (points[0], points[^1]);
        return Known(
        [
            .. OfEnds(VerdictGuards.NeedsBaseline(question.Rule) || points.Count > 1 ? first : null, last),
            (VerdictQuantity.TargetValue, setting.OnAreaScale),
            (VerdictQuantity.TargetValueError, setting.Target.Error is 0 ? null : setting.Target.Error),
            .. first.Gap is null ? [] : OfGap(first, last, setting),
            (VerdictQuantity.Margin, question.Rule.MarginPercentagePoints),
        ]);
    }

    /// <summary>The figures themselves, for a question that gets no judgement.</summary>
    public static IReadOnlyList<VerdictNumber> OfFigures(JudgedPoint? baseline, JudgedPoint? newest) =>
        Known(newest is null ? [] : [.. OfEnds(baseline, newest)]);

    /// <summary>The change that is seen where only margins are wanting; none when it may be rounding.</summary>
    public static IReadOnlyList<VerdictNumber> OfObservedChange(IReadOnlyList<NoVerdictReason> reasons, Evidence found)
    {
        if (found.Points.Count < 2 || reasons is not [{ Kind: NoVerdictReasonKind.NoMargins }])
        {
            return [];
        }

        (Estimate first, Estimate last) = (found.Points[0].Own, found.Points[^1].Own);
        double change = last.Value - first.Value;

        // Each of the two may be off by half a step of its last decimal.
        double rounding = (Math.Pow(10, -first.Decimals) + Math.Pow(10, -last.Decimals)) / 2;
        return Math.Abs(change) > rounding + 1e-9 ? [new VerdictNumber(VerdictQuantity.ObservedChange, change)] : [];
    }

    /// <summary>What the measurements say of the target.</summary>
    public static IReadOnlyList<VerdictNumber> OfProgress(ProgressQuestion asked, Progress progress) => Known(
    [
        (VerdictQuantity.TargetZ, progress.TargetZ),
        (VerdictQuantity.ChangeZ, progress.ChangeZ),
        (VerdictQuantity.ChangeP, progress.ChangeZ is { } z ? Gauss.TwoSided(z) : null),
        (VerdictQuantity.ChangePerYear, progress.ChangePerYear),
        (VerdictQuantity.ChangePerYearError, progress.ChangePerYearError),
        (VerdictQuantity.Misfit, progress.Line?.Misfit),
        (VerdictQuantity.MisfitP, progress.Line?.MisfitP),
        (VerdictQuantity.Dispersion, progress.Line?.Dispersion),
        (VerdictQuantity.NeededPerYear, asked.TargetYear > asked.Last.Time && !asked.IsDirectionOnly && asked.Beyond < 0
            ? (asked.Target.Value - asked.Last.Value) / (asked.TargetYear - asked.Last.Time)
            : null),
        (VerdictQuantity.PaceRatio, progress.Pace),
        (VerdictQuantity.ShareAchieved, progress.ShareAchieved),
        (VerdictQuantity.SmallestDetectable, progress.SmallestDetectable),
    ]);

    /// <summary>Where the trend leads.</summary>
    public static IReadOnlyList<VerdictNumber> OfForecast(Forecast forecast) => Known(
    [
        (VerdictQuantity.Projected, forecast.Projection?.Value),
        (VerdictQuantity.ProjectedLower, forecast.Projection?.Lower),
        (VerdictQuantity.ProjectedUpper, forecast.Projection?.Upper),
        (VerdictQuantity.MeasuredLower, forecast.Projection?.MeasuredLower),
        (VerdictQuantity.MeasuredUpper, forecast.Projection?.MeasuredUpper),
        (VerdictQuantity.ChanceOfReaching, forecast.ChanceOfReaching),
        (VerdictQuantity.ChanceOfMeasuring, forecast.ChanceOfMeasuring),
    ]);

    /// <summary>What "no decline" was tested with.</summary>
    public static IReadOnlyList<VerdictNumber> OfHold(HoldTest test, Estimate first, Estimate last) => Known(
    [
        (VerdictQuantity.HoldChange, test.Change),
        (VerdictQuantity.ChangeZ, test.Z),
        (VerdictQuantity.HoldLowerBound, test.LowerBound),
        (VerdictQuantity.SmallestDetectable, Pace.SmallestDetectable(first.Error!.Value, last.Error!.Value)),
    ]);

    private static IEnumerable<(VerdictQuantity, double?)> OfEnds(JudgedPoint? baseline, JudgedPoint newest) =>
    [
        (VerdictQuantity.Baseline, baseline?.Own.Value),
        (VerdictQuantity.BaselineError, baseline?.Own.Error),
        (VerdictQuantity.BenchmarkBaseline, baseline?.Benchmark?.Value),
        (VerdictQuantity.Latest, newest.Own.Value),
        (VerdictQuantity.LatestError, newest.Own.Error),
        (VerdictQuantity.BenchmarkLatest, newest.Benchmark?.Value),
    ];

    private static IEnumerable<(VerdictQuantity, double?)> OfGap(JudgedPoint first, JudgedPoint last, TargetSetting setting)
    {
        bool hasEarlier = first.Year < last.Year && first.Gap is not 0;
        GapClosure closure = GapClosure.Between(
            (first.Own.Value, first.Benchmark!.Value), (last.Own.Value, last.Benchmark!.Value));
        return
        [
            (VerdictQuantity.GapBaseline, first.Gap),
            (VerdictQuantity.GapBaselineError, first.GapError),
            (VerdictQuantity.GapLatest, last.Gap),
            (VerdictQuantity.GapLatestError, last.GapError),
            (VerdictQuantity.GapTarget, setting.IsGap ? setting.Target.Value : null),
            (VerdictQuantity.ShareClosed, hasEarlier ? closure.ShareClosed : null),
            (VerdictQuantity.ShareClosedError, hasEarlier && first.GapError is { } before && last.GapError is { } after
                ? closure.ShareClosedError(before, after)
                : null),
            (VerdictQuantity.ClosedByArea, hasEarlier ? closure.ClosedByArea : null),
            (VerdictQuantity.ClosedByBenchmark, hasEarlier ? closure.ClosedByBenchmark : null),
        ];
    }

    private static List<VerdictNumber> Known(IEnumerable<(VerdictQuantity Quantity, double? Value)> numbers) =>
        [.. numbers.Where(number => number.Value is not null).Select(number => new VerdictNumber(number.Quantity, number.Value!.Value))];
}
