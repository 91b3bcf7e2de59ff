using Monitoring.Pipeline.Catalogue;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Answers what an audit office asks of each target.</summary>
internal sealed class AuditBuilder(PageContext context)
{
    private readonly MeasurementCalendar _calendar = new(context.Catalogue);

    /// <summary>The target with its answers.</summary>
    public AuditedTarget Build(TargetRule rule) => new(
        rule.Id,
        context.Labels.Text(rule.Title),
        Labels.StateOf(rule.State),
        rule.TargetYear,
        rule.Source,
        []);
}
