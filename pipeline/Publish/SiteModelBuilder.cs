using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Builds everything a report shows.</summary>
/// <remarks>The same state gives the same model: no clock, no run number.</remarks>
internal static class SiteModelBuilder
{
    private const int ShownDigestLength = 12;

    /// <summary>The report's model.</summary>
    public static SiteModel Build(ReportState state, ReportScope scope)
    {
        PageContext context = new(state, scope);
        MonitorCatalogue catalogue = state.Catalogue;
        IReadOnlyList<FigureRow> figures = state.Figures.All;
        IndicatorPageBuilder builder = new(context);
        IReadOnlyList<IndicatorPage> pages = [.. catalogue.Indicators.Select(builder.Build)];
        IReadOnlyList<OriginPage> origins = [.. catalogue.Indicators.Select(builder.BuildOrigins)];
        OverviewPage overview = new OverviewBuilder(context, pages).Build();
        SiteAreas areas = new AreaPageBuilder(context).Build();
        JudgementNumbers.AddTo(context.Derived, state.Assessments);
        PageCounts.AddTo(context.Derived, overview, pages, origins);
        SiteFrame frame = new(
            context.Labels.Area(scope.Municipality).Name,
            context.Citations.NewestDay(figures) ?? catalogue.Indicators.Max(indicator => indicator.ValidFrom),
            catalogue.Fingerprint[..ShownDigestLength],
            context.Citations.Of(figures),
            scope.Language);
        SiteProgramme programme = new ProgrammeBuilder(context, state, frame).Build(overview);
        return new SiteModel(
            frame,
            overview,
            pages,
            origins)
        {
            Areas = areas,
            Programme = programme,
            Derived = context.Derived.All,
        };
    }
}
