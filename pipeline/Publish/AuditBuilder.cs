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
                .Select(answer => new AuditAnswer(Enum.Parse<AuditAspect>(answer.Key.ToString()), answer.Value)),
        ]);

    private bool HasBaselineFigures(TargetRule rule) =>
        rule.BaselineYear is { } year && Questions(rule).All(question => question.AreaCodes.All(area =>
            context.Figures.SeriesFor(question.Indicator.Id, question.Population.Id, [area]) is [string series, ..]
            && context.Figures.Line(new SeriesKey(question.Indicator.Id, series, question.Population.Id, area))
                .Any(row => row.Value is not null && row.ReferenceYear == year)));

    // The latest of the indicators' next rounds: before it not every part of the target has been measured again.
    private int? NextMeasurement(TargetRule rule)
    {
        int?[] years = [.. Questions(rule).Select(question => question.Indicator.Id).Distinct(StringComparer.Ordinal).Select(id => _calendar.NextFor(id)?.Round.Year)];
        return years.Length == 0 || years.Contains(null) ? null : years.Max();
    }

    private IEnumerable<AssessmentQuestion> Questions(TargetRule rule) => TargetQuestions.Of(context.Catalogue)
        .Where(question => string.Equals(question.Rule.Id, rule.Id, StringComparison.Ordinal));
}
