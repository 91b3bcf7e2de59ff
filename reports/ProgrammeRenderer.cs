using System.Text;
using Microsoft.AspNetCore.Components;
using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;
using Monitoring.Reports.Pages;

namespace Monitoring.Reports;

/// <summary>Renders the pages about the programme as a whole, with their downloads.</summary>
internal static class ProgrammeRenderer
{
    /// <summary>The files, in a fixed order.</summary>
    public static async Task<IReadOnlyList<SiteFile>> RenderAsync(PageRenderer renderer, SiteModel model)
    {
        SiteProgramme programme = model.Programme;
        return
        [
            File(SitePaths.Goals, await PageAsync<GoalsDocument>(renderer, model.Frame, programme.Goals)),
            File(SitePaths.Gap, await PageAsync<GapDocument>(renderer, model.Frame, programme.Gap)),
            File(SitePaths.Calendar, await PageAsync<CalendarDocument>(renderer, model.Frame, programme.Calendar)),
            File(SitePaths.Quality, await PageAsync<QualityDocument>(renderer, model.Frame, programme.Quality)),
            File(SitePaths.Account, await PageAsync<AccountDocument>(renderer, model.Frame, programme.Account)),
            .. Sheet(SitePaths.EffortsCsv, SitePaths.EffortsExcelCsv, ProgrammeCsv.Efforts(programme.Goals)),
            .. Sheet(SitePaths.TargetsCsv, SitePaths.TargetsExcelCsv, ProgrammeCsv.Targets(programme.Goals)),
            .. Sheet(SitePaths.GapCsv, SitePaths.GapExcelCsv, ProgrammeCsv.Gaps(programme.Gap)),
            .. Sheet(SitePaths.CalendarCsv, SitePaths.CalendarExcelCsv, ProgrammeCsv.Calendar(programme.Calendar)),
        ];
    }

    private static Task<string> PageAsync<TDocument>(PageRenderer renderer, SiteFrame frame, object page)
        where TDocument : IComponent => renderer.RenderAsync<TDocument>(("Frame", frame), ("Page", page));

    private static IEnumerable<SiteFile> Sheet(string machine, string excel, CsvSheet sheet) =>
        [File(machine, sheet.Machine()), File(excel, sheet.Excel())];

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
