using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together what the page of an indicator says of one target.</summary>
internal sealed class TargetPanelBuilder(PageContext context)
{
    private readonly MeasurementCalendar _calendar = new(context.Catalogue);

    /// <summary>The panel.</summary>
    public TargetPanel Build(Indicator indicator, string ruleId)
    {
        TargetRule rule = context.Catalogue.TargetRules.First(rule => string.Equals(rule.Id, ruleId, StringComparison.Ordinal));
        List<Assessment> assessments =
        [
            .. context.AssessmentsOf(indicator)
                .Where(assessment => string.Equals(assessment.Question.Rule.Id, ruleId, StringComparison.Ordinal)),
        ];
        return new TargetPanel(
            rule.Id,
            context.Labels.Text(rule.Title),
            Labels.StateOf(rule.State),
            [.. rule.ScopeAreas.Select(context.Labels.ScopeName)],
            [.. rule.ScopePopulations.Select(context.Labels.Population)],
            rule.BaselineYear,
            rule.TargetYear,
            rule.Source,
            [.. rule.LeftOpen.Select(context.Labels.Text)],
            StatusSummary.Of(assessments, context.Labels))
        {
            BaselineIsAssumed = rule.BaselineIsAssumed,
            Rule = RuleOf(rule, assessments),
            Verdicts = [.. assessments.Select(VerdictOf)],
            Audit = [.. AuditOf(indicator, rule, assessments)],
        };
    }

    private TargetRuleWords RuleOf(TargetRule rule, List<Assessment> assessments) => new(
        rule.Kind switch
        {
            TargetKind.Absolute => TargetKindWord.Absolute,
            TargetKind.RelativeChange => TargetKindWord.RelativeChange,
            TargetKind.Direction => TargetKindWord.Direction,
            TargetKind.GapClosure when rule.Reference == GapReference.Fixed => TargetKindWord.GapFixed,
            TargetKind.GapClosure => TargetKindWord.GapMoving,
            TargetKind.MatchBenchmark => TargetKindWord.MatchBenchmark,
            TargetKind.Hold => TargetKindWord.Hold,
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Kind, "Not a kind of target."),
        },
        assessments.Count == 0 ? null : Number(assessments[0].Question, Assessment.AskedName, assessments[0].Asked),
        rule.BenchmarkCode is null ? string.Empty : context.Labels.ScopeName(rule.BenchmarkCode));

    private TargetVerdict VerdictOf(Assessment assessment) => new(
        VerdictId.Of(assessment.Question, string.Empty).ToString(),
        context.Labels.ScopeName(assessment.Question.Scope),
        context.Labels.Population(assessment.Question.Population.Id),
        StatusSummary.Of(assessment, context.Labels),
        string.Join("; ", assessment.Figures.Select(figure => figure.TableId).Distinct(StringComparer.Ordinal).Select(context.TableTitle)),
        VerdictFigures.Of(assessment),
        ForecastOf(assessment),
        [.. assessment.Examples.Select(example => CaseOf(assessment.Question, example))]);

    private static ForecastWord? ForecastOf(Assessment assessment) => (assessment.Number(VerdictQuantity.ChanceOfReaching), assessment.NoProjection) switch
    {
        ({ } chance, _) => Projection.InWords(chance) switch
        {
            Likelihood.Likely => ForecastWord.Likely,
            Likelihood.Unlikely => ForecastWord.Unlikely,
            _ => ForecastWord.Uncertain,
        },
        (_, { } refusal) => Enum.Parse<ForecastWord>(refusal.ToString()),
        _ => null,
    };

    private static BaselineCase CaseOf(AssessmentQuestion question, BaselineExample example) => new(
        example.Year,
        Number(question, BaselineExample.GapName(example.Year), example.Point?.Gap),
        Number(question, BaselineExample.RemainingName(example.Year), example.Remaining),
        Number(question, BaselineExample.ShareClosedName(example.Year), example.SoFar?.ShareClosed),
        Labels.KindOf((EstimateKind)(example.Point?.Area.EstimateKindId ?? 0)),
        example.WhyNot is null ? null : StatusSummary.Reason(example.WhyNot, question.Rule))
    {
        IsAssumed = question.Rule.BaselineIsAssumed && question.Rule.BaselineYear == example.Year,
    };

    private static TracedNumber? Number(AssessmentQuestion question, string name, double? value) =>
        value is { } known ? new TracedNumber(known, VerdictId.Of(question, name).ToString()) : null;

    private IEnumerable<AuditAnswer> AuditOf(Indicator indicator, TargetRule rule, IReadOnlyList<Assessment> assessments)
    {
        ExpectedRound? next = _calendar.NextFor(indicator.Id);
        bool hasBaseline = assessments.All(assessment => assessment.Number(VerdictQuantity.Baseline) is not null);
        return TargetAudit.Of(rule, hasBaseline, next).Select(answer => new AuditAnswer(
            Enum.Parse<AuditAspect>(answer.Key.ToString()),
            answer.Value,
            answer.Key switch
            {
                AuditQuestion.TimeBound => rule.TargetYear,
                AuditQuestion.BaselineTraceable => rule.BaselineYear,
                AuditQuestion.NextMeasurementKnown => next?.Round.Year,
                _ => null,
            })
        {
            Reserve = AuditBuilder.ReserveOf(answer.Key, rule, next),
        });
    }
}
