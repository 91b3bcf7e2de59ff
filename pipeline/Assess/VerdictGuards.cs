using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>What forbids a judgement before any arithmetic.</summary>
/// <remarks>
/// A model estimate cannot show a change, a figure without margins cannot be told from chance, a break parts what may be
/// compared, and an exceptional year begins or ends no judgement.
/// </remarks>
internal sealed class VerdictGuards(ModelledPolicy modelled)
{
    /// <summary>The reasons, the weightiest first; empty when a judgement may be given.</summary>
    public IEnumerable<NoVerdictReason> Reasons(AssessmentQuestion question, Evidence found) =>
        Question(question)
            .Concat(found.Newest is { } newest ? Figures(question, found, newest) : Missing(question, found))
            .Distinct()
            .OrderBy(reason => reason.Kind);

    /// <summary>True when model estimates are only placed against the target.</summary>
    public bool IsIndicative(Evidence found) => found.Kind == EstimateKind.Modelled && modelled == ModelledPolicy.Indicative;

    /// <summary>True for targets that are measured from a baseline year.</summary>
    public static bool NeedsBaseline(TargetRule rule) =>
        rule.Kind is TargetKind.Direction or TargetKind.Hold or TargetKind.GapClosure or TargetKind.RelativeChange;

    /// <summary>True for targets that compare with another area.</summary>
    public static bool Compares(TargetRule rule) => rule.Kind is TargetKind.GapClosure or TargetKind.MatchBenchmark;

    private static IEnumerable<NoVerdictReason> Question(AssessmentQuestion question)
    {
        if (question.Indicator.Polarity == Polarity.Neutral)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.NeutralDirection);
        }

        if (question is { Rule.Kind: TargetKind.GapClosure, HasOwnTarget: true })
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.HasOwnTarget);
        }
    }

    private static IEnumerable<NoVerdictReason> Missing(AssessmentQuestion question, Evidence found)
    {
        if (found.OfMembers.Count == 0)
        {
            yield return new NoVerdictReason(
                found.IsBorrowedOnly ? NoVerdictReasonKind.BorrowedFigures
                : found.IsQuotedOnly ? NoVerdictReasonKind.QuotedFigures : NoVerdictReasonKind.NoFigures);
            yield break;
        }

        yield return new NoVerdictReason(NoVerdictReasonKind.NoPooledFigure);
        if (found.Kind == EstimateKind.Modelled)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.ModelledFigures);
        }

        if (NeedsBaseline(question.Rule) && question.Rule.BaselineYear is null)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BaselineYearNotStated);
        }
    }

    private IEnumerable<NoVerdictReason> Figures(AssessmentQuestion question, Evidence found, FigureRow newest) =>
        KindReasons(question, (EstimateKind)newest.EstimateKindId)
            .Concat(PrecisionReasons(question, found))
            .Concat(YearReasons(question, found, newest));

    private IEnumerable<NoVerdictReason> KindReasons(AssessmentQuestion question, EstimateKind kind)
    {
        NoVerdictReasonKind? reason = kind switch
        {
            EstimateKind.Modelled when modelled == ModelledPolicy.Forbid || question.Rule.Kind == TargetKind.Hold =>
                NoVerdictReasonKind.ModelledFigures,
            EstimateKind.SelfSelected => NoVerdictReasonKind.SelfSelectedFigures,
            EstimateKind.Synthetic => NoVerdictReasonKind.SyntheticFigures,
            _ => null,
        };
        return reason is { } known ? [new NoVerdictReason(known)] : [];
    }

    // With one measurement "baseline only" is true whatever its precision; only a gap must first be shown to exist.
    private IEnumerable<NoVerdictReason> PrecisionReasons(AssessmentQuestion question, Evidence found)
    {
        List<FigureRow> rows = [.. found.Points.SelectMany(point => (FigureRow?[])[point.Row, point.BenchmarkRow]).OfType<FigureRow>()];
        if (rows.Exists(row => row.QualityLabelId > (long)QualityLabel.Aggregated))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BorrowedFigures);
        }

        if (rows.Exists(row => EstimateReader.RespondentsOf(row) < EstimateReader.LeastRespondents))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.TooFewRespondents);
        }

        List<Estimate> estimates = [.. found.Points.SelectMany(point => (Estimate?[])[point.Own, point.Benchmark]).OfType<Estimate>()];
        bool isShare = string.Equals(question.Indicator.Unit, EvidenceFinder.Percent, StringComparison.Ordinal);
        if (rows.Exists(row => row.Flags.HasFlag(FigureFlags.Unreliable))
            || (isShare && estimates.Exists(estimate => FlagRules.IsWide(estimate.Upper - estimate.Lower))))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.TooUncertain);
        }

        if (found.Points.Count > 1 && rows.Exists(row => row.Flags.HasFlag(FigureFlags.VeryManyUnanswered)))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.TooManyUnanswered);
        }

        if (!IsIndicative(found) && !IsBaselineAlone(question, found) && estimates.Exists(estimate => estimate.Error is null))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.NoMargins);
        }

        if (isShare && Compares(question.Rule) && estimates.Exists(estimate => estimate.Decimals == 0))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.WholePercents);
        }
    }

    private static bool IsBaselineAlone(AssessmentQuestion question, Evidence found) =>
        found.Points.Count == 1 && question.Rule.Kind != TargetKind.GapClosure;

    private static IEnumerable<NoVerdictReason> YearReasons(AssessmentQuestion question, Evidence found, FigureRow newest)
    {
        int newestYear = (int)newest.ReferenceYear;
        if (Compares(question.Rule) && !found.Benchmarks.ContainsKey(newestYear))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BenchmarkMissing, newestYear);
        }

        if (found.NewestOfAnyPopulation > newestYear)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.PopulationMissing, found.NewestOfAnyPopulation);
        }

        if (found.Marks.BarsJudgement(newestYear))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.EventYear, newestYear);
        }

        foreach (NoVerdictReason reason in NeedsBaseline(question.Rule) ? BaselineReasons(question, found, newestYear) : [])
        {
            yield return reason;
        }
    }

    private static IEnumerable<NoVerdictReason> BaselineReasons(AssessmentQuestion question, Evidence found, int newestYear)
    {
        if (question.Rule.BaselineYear is not { } year)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BaselineYearNotStated);
            yield break;
        }

        if (found.Of(year) is null)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BaselineYearMissing, year);
        }
        else if (Compares(question.Rule) && !found.Benchmarks.ContainsKey(year))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BenchmarkMissing, year);
        }

        if (found.Marks.BarsJudgement(year))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BaselineInEventYear, year);
        }

        if (found.Marks.BreakBetween(year, newestYear) is { } first)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.SeriesBreak, first);
        }
    }
}
