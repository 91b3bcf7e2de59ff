using Monitoring.Pipeline.Import;

namespace Monitoring.Pipeline.Cli;

/// <summary>Tells what a run did, as text or as JSON.</summary>
internal static class RunText
{
    /// <summary>Writes the result of a run.</summary>
    public static void Write(RunConsole console, RunSettings settings, RunReport report, bool asJson)
    {
        if (report.RunId == 0)
        {
            return;
        }

        if (asJson)
        {
            WriteJson(console, settings, report);
            return;
        }

        foreach (SourceOutcome source in report.Sources)
        {
            console.Result($"{source.SourceId}: {source.Message}");
        }

        if (report.Site is { } built)
        {
            console.Result(built.FilesWritten == 0
                ? FormattableString.Invariant($"Report unchanged: no site file was written ({built.FilesInSite} files in place).")
                : FormattableString.Invariant($"Report built: {built.FilesWritten} files."));
        }

        if (report.IsUnchanged)
        {
            console.Result("Nothing new: no row was written but the record of this run.");
        }

        console.Result($"Database: {settings.Database}");
        if (report.Site is { } site)
        {
            console.Result($"Report:   {Path.Combine(site.Site, "index.html")}");
        }
    }

    private static void WriteJson(RunConsole console, RunSettings settings, RunReport report) => JsonResult.Write(console, new
    {
        schema = "monitor.run/1",
        command = settings.Command,
        run = report.RunId,
        exitCode = (int)report.ExitCode,
        unchanged = report.IsUnchanged,
        sources = report.Sources.Select(source => new { id = source.SourceId, source.State, source.Message, source.Imported }),
        assessmentsChanged = report.AssessmentChanges.Count,
        filesWritten = report.Site?.FilesWritten,
        filesInSite = report.Site?.FilesInSite,
        database = settings.Database,
        index = report.Site is null ? null : Path.Combine(report.Site.Site, "index.html"),
    });
}
