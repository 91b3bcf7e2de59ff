using Microsoft.AspNetCore.Components;
using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;
using Monitoring.Reports.Pages;
using Monitoring.Reports.Text;

namespace Monitoring.Reports;

/// <summary>Renders the pages about the programme as a whole, with their downloads.</summary>
internal static class ProgrammeRenderer
{
    /// <summary>The pieces of work, in a fixed order.</summary>
    public static IReadOnlyList<Func<PageRenderer, Task<SiteFile[]>>> Work(SiteModel model)
    {
        SiteProgramme programme = model.Programme;
        return
        [
            renderer => PageAsync<GoalsDocument>(
                renderer,
                (SitePaths.Goals, model.Frame, programme.Goals),
                [
                    .. Sheet(SitePaths.EffortsCsv, SitePaths.EffortsExcelCsv, ProgrammeCsv.Efforts(programme.Goals)),
                    .. Sheet(SitePaths.TargetsCsv, SitePaths.TargetsExcelCsv, ProgrammeCsv.Targets(programme.Goals)),
                ]),
            renderer => PageAsync<GapDocument>(
                renderer,
                (SitePaths.Gap, model.Frame, programme.Gap),
                Sheet(SitePaths.GapCsv, SitePaths.GapExcelCsv, ProgrammeCsv.Gaps(programme.Gap))),
            renderer => PageAsync<CalendarDocument>(
                renderer,
                (SitePaths.Calendar, model.Frame, programme.Calendar),
                Sheet(SitePaths.CalendarCsv, SitePaths.CalendarExcelCsv, ProgrammeCsv.Calendar(programme.Calendar))),
            renderer => PageAsync<QualityDocument>(renderer, (SitePaths.Quality, model.Frame, programme.Quality), []),
            renderer => PageAsync<QuarantineDocument>(
                renderer,
                (SitePaths.Quarantine, model.Frame, programme.Quarantine),
                [new SiteFile(SitePaths.QuarantineWorkbook, QuarantineSheets.Workbook(programme.Quarantine, new ReportWords(model.Frame.Language)))]),
            renderer => PageAsync<AccountDocument>(renderer, (SitePaths.Account, model.Frame, programme.Account), []),
        ];
    }

    private static async Task<SiteFile[]> PageAsync<TDocument>(
        PageRenderer renderer, (string Path, SiteFrame Frame, object Model) page, IEnumerable<SiteFile> downloads)
        where TDocument : IComponent =>
    [
        SiteFile.OfText(page.Path, await renderer.RenderAsync<TDocument>(("Frame", page.Frame), ("Page", page.Model))),
        .. downloads,
    ];

    private static SiteFile[] Sheet(string machine, string excel, CsvSheet sheet) =>
        [SiteFile.OfText(machine, sheet.Machine()), SiteFile.OfText(excel, sheet.Excel())];
}
