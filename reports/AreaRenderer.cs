using Monitoring.Reports.Charts;
using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;
using Monitoring.Reports.Pages;
using Monitoring.Reports.Text;

namespace Monitoring.Reports;

/// <summary>Renders the pages of areas and area groups with their downloads.</summary>
internal sealed class AreaRenderer(SiteModel model, ReportWords words)
{
    private readonly AreaCharts _charts = new(model.Indicators, words.Numbers);
    private readonly AreaOrigins _origins = new(model.Origins);

    /// <summary>The list of areas.</summary>
    public async Task<SiteFile[]> ListAsync(PageRenderer renderer) =>
    [
        SiteFile.OfText(SitePaths.Areas, await renderer.RenderAsync<AreasDocument>(
            (nameof(AreasDocument.Frame), model.Frame), (nameof(AreasDocument.Page), model.Areas.List))),
    ];

    /// <summary>A neighbourhood or district.</summary>
    public async Task<SiteFile[]> AreaAsync(PageRenderer renderer, AreaPage page)
    {
        string code = page.Area.Code;
        List<OriginPage> figures = [.. _origins.Of([code])];
        string html = await renderer.RenderAsync<AreaDocument>(
            (nameof(AreaDocument.Frame), model.Frame),
            (nameof(AreaDocument.Page), page),
            (nameof(AreaDocument.Draw), (Func<AreaLabel, AreaLine, string, string>)_charts.Svg));
        return
        [
            SiteFile.OfText(SitePaths.Area(code), html),
            SiteFile.OfText(SitePaths.AreaCsv(code), FigureCsv.Machine(figures)),
            SiteFile.OfText(SitePaths.AreaExcelCsv(code), FigureCsv.Excel(words, figures)),
        ];
    }

    /// <summary>An area group.</summary>
    public async Task<SiteFile[]> GroupAsync(PageRenderer renderer, AreaGroupPage page)
    {
        string id = page.Group.Id;
        List<OriginPage> figures = [.. _origins.Of([.. page.Members.Select(member => member.Area.Code)])];
        string html = await renderer.RenderAsync<GroupDocument>(
            (nameof(GroupDocument.Frame), model.Frame), (nameof(GroupDocument.Page), page));
        return
        [
            SiteFile.OfText(SitePaths.AreaGroup(id), html),
            SiteFile.OfText(SitePaths.AreaGroupCsv(id), FigureCsv.Machine(figures)),
            SiteFile.OfText(SitePaths.AreaGroupExcelCsv(id), FigureCsv.Excel(words, figures)),
        ];
    }
}
