using System.Text;
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
        await using PageRenderer renderer = new(words);
        List<SiteFile> files =
        [
            File(SitePaths.Overview, await OverviewAsync(renderer, model)),
            File(SitePaths.StyleSheet, SiteStyle.Of(model.Frame, words)),
        ];
        foreach (IndicatorPage page in model.Indicators)
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Add(File(SitePaths.Indicator(page.IndicatorId), await IndicatorAsync(renderer, model, page)));
            files.Add(File(SitePaths.TrendSvg(page.IndicatorId), Picture(model.Frame, page, words)));
        }

        files.AddRange(await ProgrammeRenderer.RenderAsync(renderer, model));
        files.AddRange(await AreasAsync(renderer, model, words, cancellationToken));
        foreach (OriginPage page in model.Origins)
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Add(File(SitePaths.Origins(page.IndicatorId), await OriginsAsync(renderer, model, page)));
            files.Add(File(SitePaths.Csv(page.IndicatorId), FigureCsv.Machine(page)));
            files.Add(File(SitePaths.ExcelCsv(page.IndicatorId), FigureCsv.Excel(page)));
        }

        return files;
    }

    private static Task<string> OverviewAsync(PageRenderer renderer, SiteModel model) =>
        renderer.RenderAsync<OverviewDocument>(
            (nameof(OverviewDocument.Frame), model.Frame), (nameof(OverviewDocument.Page), model.Overview));

    private static Task<string> IndicatorAsync(PageRenderer renderer, SiteModel model, IndicatorPage page) =>
        renderer.RenderAsync<IndicatorDocument>(
            (nameof(IndicatorDocument.Frame), model.Frame), (nameof(IndicatorDocument.Page), page));

    private static Task<string> OriginsAsync(PageRenderer renderer, SiteModel model, OriginPage page) =>
        renderer.RenderAsync<OriginDocument>(
            (nameof(OriginDocument.Frame), model.Frame), (nameof(OriginDocument.Page), page));

    private static async Task<List<SiteFile>> AreasAsync(
        PageRenderer renderer, SiteModel model, ReportWords words, CancellationToken cancellationToken)
    {
        AreaCharts charts = new(model.Indicators, words.Numbers);
        AreaOrigins origins = new(model.Origins);
        List<SiteFile> files = [File(SitePaths.Areas, await AreaListAsync(renderer, model))];
        foreach (AreaPage page in model.Areas.Pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string code = page.Area.Code;
            List<OriginPage> figures = [.. origins.Of([code])];
            files.Add(File(SitePaths.Area(code), await AreaAsync(renderer, model, page, charts)));
            files.Add(File(SitePaths.AreaCsv(code), FigureCsv.Machine(figures)));
            files.Add(File(SitePaths.AreaExcelCsv(code), FigureCsv.Excel(figures)));
        }

        foreach (AreaGroupPage page in model.Areas.Groups)
        {
            string id = page.Group.Id;
            List<OriginPage> figures = [.. origins.Of([.. page.Members.Select(member => member.Area.Code)])];
            files.Add(File(SitePaths.AreaGroup(id), await GroupAsync(renderer, model, page)));
            files.Add(File(SitePaths.AreaGroupCsv(id), FigureCsv.Machine(figures)));
            files.Add(File(SitePaths.AreaGroupExcelCsv(id), FigureCsv.Excel(figures)));
        }

        return files;
    }

    private static Task<string> GroupAsync(PageRenderer renderer, SiteModel model, AreaGroupPage page) =>
        renderer.RenderAsync<GroupDocument>(
            (nameof(GroupDocument.Frame), model.Frame), (nameof(GroupDocument.Page), page));

    private static Task<string> AreaListAsync(PageRenderer renderer, SiteModel model) =>
        renderer.RenderAsync<AreasDocument>(
            (nameof(AreasDocument.Frame), model.Frame), (nameof(AreasDocument.Page), model.Areas.List));

    private static Task<string> AreaAsync(PageRenderer renderer, SiteModel model, AreaPage page, AreaCharts charts) =>
        renderer.RenderAsync<AreaDocument>(
            (nameof(AreaDocument.Frame), model.Frame), (nameof(AreaDocument.Page), page), (nameof(AreaDocument.Draw), (Func<AreaLabel, AreaLine, string, string>)charts.Svg));

    private static string Picture(SiteFrame frame, IndicatorPage page, ReportWords words) => StandaloneChart.Svg(
        page.Chart,
        words,
        ChartReading.Picture(page, frame.MunicipalityName, words),
        string.Join(
            ' ',
            words.Caption.ChartLegend(page.Chart),
            words.Caption.SourceLine(page.Chart),
            words.Page.DataDate(frame.DataDate) + "."));

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
