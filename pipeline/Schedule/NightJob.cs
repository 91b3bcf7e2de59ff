using System.Diagnostics.CodeAnalysis;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Schedule;

/// <summary>One night: what <c>monitor run</c> does, with what went wrong in the record instead of on a screen.</summary>
/// <param name="workplace">Where the catalogue is; it is read anew each night, because people edit it.</param>
/// <param name="settings">Where the night reads and writes.</param>
/// <param name="context">Console, clock and signals.</param>
internal sealed class NightJob(Workplace workplace, RunSettings settings, CommandContext context)
{
    /// <summary>Runs a night.</summary>
    /// <returns>How it ended; <see cref="ExitCode.Leased"/> when another run was quicker.</returns>
    /// <exception cref="OperationCanceledException">The program was asked to stop; the night is rolled back.</exception>
    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "The boundary of a night: whatever it throws, the schedule and the report it serves live on.")]
    public async Task<ExitCode> RunAsync(RunOccasion occasion)
    {
        bool hasBegun = false;
        try
        {
            MonitorCatalogue catalogue = workplace.ReadCatalogue();
            new SiteFolder(settings.Site).RequireOwn();
            using SourceSet sources = SourceRegistry.Live(
                catalogue, settings, new FetchChoice([], IsOffline: false, IsFullRefresh: false), context.Clock);
            hasBegun = true;
            RunReport report = await new NightlyRun(
                settings with { Occasion = occasion }, sources.Sources, catalogue, context.Console, context.Clock).ExecuteAsync(context.Stop);
            Tell(report);
            return report.ExitCode;
        }
        catch (OperationCanceledException) when (context.Stop.ExitCode != ExitCode.Done)
        {
            throw;
        }
        catch (Exception exception)
        {
            (ExitCode exitCode, string message) = FailureText.Of(exception);
            context.Console.Error(message);
            return hasBegun ? exitCode : Record(occasion, exitCode, message);
        }
    }

    // The run itself keeps its record; what stops a night before it begins must not look like a night that never came.
    private ExitCode Record(RunOccasion occasion, ExitCode exitCode, string message)
    {
        using RunLease? lease = RunLease.TryTake(settings.Database);
        if (lease is null)
        {
            return ExitCode.Leased;
        }

        using Database database = Database.OpenForWriting(settings.Database, context.Clock);
        RunLog log = RunLog.Start(database.Connection, context.Clock, settings.Command, string.Empty, occasion);
        log.Check("begin", settings.Command, "fail", message);
        log.End((int)exitCode);
        return exitCode;
    }

    private void Tell(RunReport report)
    {
        if (report.RunId == 0)
        {
            return;
        }

        foreach (Import.SourceOutcome source in report.Sources)
        {
            context.Console.Progress($"{source.SourceId}: {source.Message}");
        }

        context.Console.Progress(FormattableString.Invariant(
            $"run {report.RunId} ended with {(int)report.ExitCode} ({report.ExitCode}){(report.IsUnchanged ? "; nothing new" : string.Empty)}"));
    }
}
