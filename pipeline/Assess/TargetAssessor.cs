using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>Asks every target of its areas and populations: guards first, then arithmetic on what is comparable.</summary>
internal sealed class TargetAssessor(
    FigureSet figures, MonitorCatalogue catalogue, ModelledPolicy modelled = ModelledPolicy.Indicative)
{
    private readonly EvidenceFinder _evidence = new(figures, catalogue);
    private readonly GapSeriesFinder _gaps = new(figures, catalogue);
    private readonly VerdictGuards _guards = new(modelled);

    /// <summary>The assessment of every target, in catalogue order.</summary>
    public IReadOnlyList<Assessment> AssessAll() => [.. TargetQuestions.Of(catalogue).Select(Assess)];

    private Assessment Assess(AssessmentQuestion question)
    {
        int? baselineYear = VerdictGuards.NeedsBaseline(question.Rule) ? question.Rule.BaselineYear : null;
        Evidence found = _evidence.Find(question, baselineYear);
        List<NoVerdictReason> reasons = [.. _guards.Reasons(question, found)];
        Verdict verdict = reasons.Count > 0 ? Withhold(question, found, reasons) : Judge(question, found, reasons);
        return new Assessment(question, verdict.Status, reasons, Inputs(question, found), verdict.Method)
        {
            Flags = [.. verdict.Flags.Concat(verdict.Status == AssessmentStatus.NotAssessed ? [] : Always(question, found)).Order()],
            Numbers = verdict.Numbers,
            Figures = found.Figures(),
            Examples = Examples(question),
            NoProjection = verdict.NoProjection,
        };
    }

    private Verdict Judge(AssessmentQuestion question, Evidence found, List<NoVerdictReason> reasons)
    {
        IReadOnlyList<JudgedPoint> points = VerdictGuards.Compares(question.Rule)
            ? [.. found.Points.Where(point => point.Benchmark is not null)]
            : found.Points;
        if (question.Rule.Kind == TargetKind.GapClosure && !TargetSetting.HasDisadvantage(question, points[0]))
        {
            reasons.Add(new NoVerdictReason(NoVerdictReasonKind.NoDisadvantage));
            return Withhold(question, found, reasons);
        }

        TargetSetting setting = TargetSetting.Of(question, points[0], points[^1]);
        return _guards.IsIndicative(found) ? VerdictMaker.Indicate(question, points, setting)
            : question.Rule.Kind == TargetKind.Hold ? VerdictMaker.Hold(question, points, setting)
            : VerdictMaker.Judge(question, points, setting);
    }

    private Verdict Withhold(AssessmentQuestion question, Evidence found, List<NoVerdictReason> reasons)
    {
        JudgedPoint? Point(int? year) => found.Of(year) is { } row
            ? _evidence.PointOf(question, row, found.Benchmarks.GetValueOrDefault(row.ReferenceYear))
            : null;
        return new Verdict(
            AssessmentStatus.NotAssessed,
            [],
            [
                .. VerdictNumbers.OfFigures(Point(question.Rule.BaselineYear), Point((int?)found.Newest?.ReferenceYear)),
                .. VerdictNumbers.OfObservedChange(reasons, found),
            ],
            VerdictMethods.Guards);
    }

    // Of the series that the judgement looks at, or where that has no benchmark, of the first that has.
    private IReadOnlyList<BaselineExample> Examples(AssessmentQuestion question) =>
        question.Rule is { ExampleBaselineYears.Count: > 0, BenchmarkCode: { } benchmark }
            ? BaselineExamples.Of(question, _gaps.Of(question.Indicator, question.Population.Id, question.Scope, benchmark) is [GapSeries first, ..] ? first : null)
            : [];

    private static IEnumerable<VerdictFlag> Always(AssessmentQuestion question, Evidence found)
    {
        if (question.Population.IsWhole && question.Indicator.Populations.Count > 1)
        {
            yield return VerdictFlag.NotAgeAdjusted;
        }

        if (found.Kind == EstimateKind.Modelled)
        {
            yield return VerdictFlag.ModelEstimates;
        }

        if (found.Points.Any(point => point.Own.IsMarginAssumed || point.Benchmark is { IsMarginAssumed: true }))
        {
            yield return VerdictFlag.MarginAssumed;
        }

        if (found.Points.Any(point => found.Marks.IsEventYear(point.Year)))
        {
            yield return VerdictFlag.ExceptionalYearUsed;
        }

        foreach (VerdictFlag flag in OfFigures(found))
        {
            yield return flag;
        }
    }

    private static IEnumerable<VerdictFlag> OfFigures(Evidence found)
    {
        FigureFlags flags = found.Points
            .SelectMany(point => (FigureRow?[])[point.Row, point.BenchmarkRow])
            .Aggregate(FigureFlags.None, (all, row) => all | (row?.Flags ?? FigureFlags.None));
        (FigureFlags Flag, VerdictFlag Said)[] pairs =
        [
            (FigureFlags.Indicative, VerdictFlag.FewRespondents),
            (FigureFlags.ManyUnanswered, VerdictFlag.ManyUnanswered),
            (FigureFlags.VeryManyUnanswered, VerdictFlag.VeryManyUnanswered),
        ];
        return pairs.Where(pair => flags.HasFlag(pair.Flag)).Select(pair => pair.Said);
    }

    private Dictionary<string, string> Inputs(AssessmentQuestion question, Evidence found)
    {
        TargetRule rule = question.Rule;
        Dictionary<string, string> inputs = new(StringComparer.Ordinal)
        {
            ["kind"] = rule.Kind.ToString(),
            ["direction"] = question.Direction > 0 ? "higher is better" : "lower is better",
            ["areas"] = string.Join('|', question.AreaCodes),
            ["series"] = found.Series,
            ["tables"] = string.Join('|', found.Line.Select(row => row.TableId).Distinct(StringComparer.Ordinal)),
            ["modelled_figures"] = modelled.ToString(),
        };
        Add("share", rule.Share);
        Add("margin", rule.MarginPercentagePoints);
        Add("target_value", rule.TargetValue);
        Add("baseline_year", rule.BaselineYear);
        Add("target_year", rule.TargetYear);
        Add("benchmark", rule.BenchmarkCode);
        Add("reference", rule.Kind == TargetKind.GapClosure ? rule.Reference : null);
        return inputs;

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                inputs[name] = Convert.ToString(value, CultureInfo.InvariantCulture)!;
            }
        }
    }
}
