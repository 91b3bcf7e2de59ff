using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Answers what an audit office asks of each target.</summary>
internal sealed class AuditBuilder(PageContext context)
{
    private readonly MeasurementCalendar _calendar = new(context.Catalogue);

    /// <summary>The target with its answers; it has a quality only when each of its indicators has it.</summary>
    public AuditedTarget Build(TargetRule rule) => new(
        rule.Id,
        context.Labels.Text(rule.Title),
        Labels.StateOf(rule.State),
        rule.TargetYear,
        rule.Source,
        [
            .. TargetAudit.Of(rule, HasBaselineFigures(rule), NextMeasurement(rule))
                .Select(answer => new AuditAnswer(Enum.Parse<AuditAspect>(answer.Key.ToString()), answer.Value)
                {
                    Reserve = ReserveOf(answer.Key, rule, NextMeasurement(rule)),
                }),
        ]);

    /// <summary>What of ours stands where the document has nothing, as pages have it.</summary>
    public static AuditReserve? ReserveOf(AuditQuestion question, TargetRule rule, ExpectedRound? next) =>
        TargetAudit.RemarkOn(question, rule, next) is { } remark ? Enum.Parse<AuditReserve>(remark.ToString()) : null;

    private bool HasBaselineFigures(TargetRule rule) =>
        rule.BaselineYear is { } year && Questions(rule).All(question => question.AreaCodes.All(area =>
            context.Figures.SeriesFor(question.Indicator.Id, question.Population.Id, [area]) is [string series, ..]
            && context.Figures.Line(new SeriesKey(question.Indicator.Id, series, question.Population.Id, area))
                .Any(row => row.Value is not null && row.ReferenceYear == year)));

    // The latest of the indicators' next rounds: before it not every part of the target has been measured again.
    private ExpectedRound? NextMeasurement(TargetRule rule)
    {
        ExpectedRound?[] rounds = [.. Questions(rule).Select(question => question.Indicator.Id).Distinct(StringComparer.Ordinal).Select(_calendar.NextFor)];
        return rounds.Contains(null) ? null : rounds.MaxBy(round => round!.Round.Year);
    }

    private IEnumerable<AssessmentQuestion> Questions(TargetRule rule) => TargetQuestions.Of(context.Catalogue)
        .Where(question => string.Equals(question.Rule.Id, rule.Id, StringComparison.Ordinal));
}
