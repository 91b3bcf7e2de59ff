using Monitoring.Reports.Charts;
using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;
using Monitoring.Reports.Pages;
using Monitoring.Reports.Text;

namespace Monitoring.Reports;

/// <summary>Renders a whole site from its model: the same model gives the same bytes under any culture.</summary>
public static class SiteRenderer
{
    /// <summary>Renders every page, stylesheet, chart and download.</summary>
    /// <param name="model">Everything the site shows.</param>
    /// <param name="cancellationToken">Stops between two pages.</param>
    /// <returns>The files in a fixed order, the entry page first.</returns>
    /// <exception cref="SiteModelException">The model contradicts itself.</exception>
    public static async Task<IReadOnlyList<SiteFile>> RenderAsync(SiteModel model, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        SiteModelCheck.Demand(model);
        ReportWords words = new(model.Frame.Language);
        AreaRenderer areas = new(model, words);
        return await RenderPool.RenderAsync(
            words,
            [
                renderer => OverviewAsync(renderer, model),
                _ => Task.FromResult<SiteFile[]>([SiteFile.OfText(SitePaths.StyleSheet, SiteStyle.Of(model.Frame, words))]),
                .. model.Indicators.Select(page => Work(renderer => IndicatorAsync(renderer, model, page, words))),
                .. ProgrammeRenderer.Work(model),
                areas.ListAsync,
                .. model.Areas.Pages.Select(page => Work(renderer => areas.AreaAsync(renderer, page))),
                .. model.Areas.Groups.Select(page => Work(renderer => areas.GroupAsync(renderer, page))),
                .. model.Origins.Select(page => Work(renderer => OriginsAsync(renderer, model, page, words))),
            ],
            cancellationToken);
    }

    // Gives the compiler the type of an element in a list of work.
    private static Func<PageRenderer, Task<SiteFile[]>> Work(Func<PageRenderer, Task<SiteFile[]>> work) => work;

    private static async Task<SiteFile[]> OverviewAsync(PageRenderer renderer, SiteModel model) =>
    [
        SiteFile.OfText(SitePaths.Overview, await renderer.RenderAsync<OverviewDocument>(
            (nameof(OverviewDocument.Frame), model.Frame), (nameof(OverviewDocument.Page), model.Overview))),
    ];

    private static async Task<SiteFile[]> IndicatorAsync(PageRenderer renderer, SiteModel model, IndicatorPage page, ReportWords words) =>
    [
        SiteFile.OfText(SitePaths.Indicator(page.IndicatorId), await renderer.RenderAsync<IndicatorDocument>(
            (nameof(IndicatorDocument.Frame), model.Frame), (nameof(IndicatorDocument.Page), page))),
        SiteFile.OfText(SitePaths.TrendSvg(page.IndicatorId), Picture(model.Frame, page, words)),
    ];

    private static async Task<SiteFile[]> OriginsAsync(PageRenderer renderer, SiteModel model, OriginPage page, ReportWords words) =>
    [
        SiteFile.OfText(SitePaths.Origins(page.IndicatorId), await renderer.RenderAsync<OriginDocument>(
            (nameof(OriginDocument.Frame), model.Frame), (nameof(OriginDocument.Page), page))),
        SiteFile.OfText(SitePaths.Csv(page.IndicatorId), FigureCsv.Machine(page)),
        SiteFile.OfText(SitePaths.ExcelCsv(page.IndicatorId), FigureCsv.Excel(words, page)),
    ];

    private static string Picture(SiteFrame frame, IndicatorPage page, ReportWords words) => StandaloneChart.Svg(
        page.Chart,
        words,
        ChartReading.Picture(page, frame.MunicipalityName, words),
        string.Join(
            ' ',
            words.Caption.ChartLegend(page.Chart),
            words.Caption.SourceLine(page.Chart),
            words.Page.DataDate(frame.DataDate) + "."));
}
