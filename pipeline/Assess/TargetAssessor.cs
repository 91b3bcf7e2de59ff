using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>Asks every target of its areas and populations, and lets the guards decide whether anything may be said.</summary>
/// <remarks>
/// The guards come before any arithmetic: a model estimate or a figure without margins cannot show a change, a break
/// parts what may be compared, and an exceptional year begins or ends no judgement. The areas and their benchmark are
/// looked at in one series only: that of the newest measurement of the preferred kind.
/// </remarks>
internal sealed class TargetAssessor(FigureSet figures, MonitorCatalogue catalogue)
{
    private const string Method =
        "guards before judgement: estimate kind, margins, benchmark, baseline, population, breaks, exceptional years";

    /// <summary>The assessment of every target, in catalogue order.</summary>
    public IReadOnlyList<Assessment> AssessAll() => [.. Questions().Select(Assess)];

    private IEnumerable<AssessmentQuestion> Questions() =>
        from indicator in catalogue.Indicators
        from ruleId in indicator.TargetRuleIds
        let rule = catalogue.TargetRules.First(rule => string.Equals(rule.Id, ruleId, StringComparison.Ordinal))
        from scope in rule.ScopeAreas
        from population in catalogue.Populations
        where rule.ScopePopulations.Contains(population.Id, StringComparer.Ordinal)
            && indicator.Populations.Contains(population.Id, StringComparer.Ordinal)
        select new AssessmentQuestion(indicator, rule, scope, AreaCodesOf(scope), population);

    private IReadOnlyList<string> AreaCodesOf(string scope) =>
        catalogue.AreaGroups.FirstOrDefault(group => string.Equals(group.Id, scope, StringComparison.Ordinal)) is { } group
            ? [.. group.Codes.Select(code => code.Value)]
            : [scope];

    private Assessment Assess(AssessmentQuestion question)
    {
        QuestionFigures found = QuestionFigures.Find(figures, question);
        return new Assessment(
            question, AssessmentStatus.NotAssessed, [.. Guards(question, found)], Inputs(question, found), Method);
    }

    private IEnumerable<NoVerdictReason> Guards(AssessmentQuestion question, QuestionFigures found)
    {
        if (question.Indicator.Polarity == Polarity.Neutral)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.NeutralDirection);
        }

        if (found.Points.Count == 0)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.NoFigures);
            yield break;
        }

        if (KindGuard((EstimateKind)found.Points[^1].EstimateKindId) is { } kind)
        {
            yield return new NoVerdictReason(kind);
        }

        if (found.Points.Any(point => point.Lower is null))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.NoMargins);
        }

        foreach (NoVerdictReason reason in YearGuards(question, found))
        {
            yield return reason;
        }
    }

    private static NoVerdictReasonKind? KindGuard(EstimateKind kind) => kind switch
    {
        EstimateKind.Modelled => NoVerdictReasonKind.ModelledFigures,
        EstimateKind.SelfSelected => NoVerdictReasonKind.SelfSelectedFigures,
        EstimateKind.Synthetic => NoVerdictReasonKind.SyntheticFigures,
        _ => null,
    };

    private IEnumerable<NoVerdictReason> YearGuards(AssessmentQuestion question, QuestionFigures found)
    {
        SeriesMarks marks = new(catalogue, found.FirstLine);
        FigureRow newest = found.Points.MaxBy(point => point.ReferenceYear)!;
        int newestYear = (int)newest.ReferenceYear;
        if (LacksBenchmark(question.Rule, newest))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BenchmarkMissing, newestYear);
        }

        if (NeedsBaseline(question.Rule) && question.Rule.BaselineYear is null)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BaselineYearNotStated);
        }

        if (question.Rule.BaselineYear is { } baseline && !found.Points.Any(point => point.ReferenceYear == baseline))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.BaselineYearMissing, baseline);
        }

        if (found.NewestOfAnyPopulation > newestYear)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.PopulationMissing, found.NewestOfAnyPopulation);
        }

        int first = question.Rule.BaselineYear ?? (int)found.Points.Min(point => point.ReferenceYear);
        if (marks.BreakBetween(first, newestYear) is { } firstAfter)
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.SeriesBreak, firstAfter);
        }

        if (marks.IsEventYear(newestYear))
        {
            yield return new NoVerdictReason(NoVerdictReasonKind.EventYear, newestYear);
        }
    }

    // Never an older page: area and benchmark stand in one table, year and population, or nothing is said.
    private bool LacksBenchmark(TargetRule rule, FigureRow newest) =>
        rule.Kind is TargetKind.GapClosure or TargetKind.MatchBenchmark
        && rule.BenchmarkCode is { } benchmark
        && figures.Beside(newest, benchmark) is not { Value: not null };

    private static bool NeedsBaseline(TargetRule rule) =>
        rule.Kind is TargetKind.Direction or TargetKind.Hold or TargetKind.GapClosure or TargetKind.RelativeChange;

    private static Dictionary<string, string> Inputs(AssessmentQuestion question, QuestionFigures found) => new(StringComparer.Ordinal)
    {
        ["rule"] = question.Rule.Id,
        ["kind"] = question.Rule.Kind.ToString(),
        ["table"] = string.Join('|', found.Points.Select(point => point.TableId).Distinct(StringComparer.Ordinal)),
        ["areas"] = string.Join('|', question.AreaCodes),
        ["population"] = question.Population.Id,
        ["figures"] = string.Join('|', found.Points.Select(row => string.Create(
            CultureInfo.InvariantCulture, $"{row.AreaCode}/{row.ReferenceYear}={row.Value}"))),
    };
}
