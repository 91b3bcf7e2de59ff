using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the pages about the programme as a whole.</summary>
internal sealed class ProgrammeBuilder(PageContext context, ReportState state, SiteFrame frame)
{
    /// <summary>The pages.</summary>
    /// <param name="overview">The entry page, whose goals and indicators come back in them.</param>
    public SiteProgramme Build(OverviewPage overview) => new(
        new GoalsPageBuilder(context).Build(overview),
        new GapPageBuilder(context).Build(),
        new CalendarBuilder(context, frame.DataDate.Year).Build(),
        new QualityBuilder(context, state, frame.DataDate).Build(),
        AccountBuilder.Build(state, frame, context.Scope.Contact))
    {
        Quarantine = new QuarantineBuilder(context, state.Facts).Build(),
    };
}
