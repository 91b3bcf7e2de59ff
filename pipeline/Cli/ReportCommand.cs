using System.CommandLine;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor report build</c>: renders the report from what is stored, without importing.</summary>
internal sealed class ReportCommand(CommandContext context)
{
    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<string?> _asOf = CommonOptions.AsOf();
    private readonly Option<string?> _language = CommonOptions.Language();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _dryRun = CommonOptions.DryRun();
    private readonly Option<bool> _strict = CommonOptions.Strict();
    private readonly Option<string?> _output = CommonOptions.Output();

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command build = new("build", "Render the report from what is stored.") { _database, _asOf, _language, _output, _json, _dryRun, _strict };
        build.SetAction((parsed, _) => BuildAsync(parsed));
        return new Command("report", "Work with the report.") { build };
    }

    private async Task<int> BuildAsync(ParseResult parsed)
    {
        Workplace workplace = Workplace.Open();
        DateTimeOffset? asOf = CommonOptions.ReadAsOf(parsed.GetValue(_asOf));
        RunSettings settings = SettingsOf(parsed, workplace, asOf);
        MonitorCatalogue catalogue = workplace.ReadCatalogue();
        Database.OpenForReading(settings.Database).Dispose(); // A report is made of an existing state; it creates none.
        new SiteFolder(settings.Site).RequireOwn();
        if (parsed.GetValue(_dryRun))
        {
            return DescribePlan(settings, parsed.GetValue(_json));
        }

        using RunLease? lease = RunLease.TryTake(settings.Database);
        if (lease is null)
        {
            context.Console.Error($"A run holds {settings.Database}. Wait until it ends.");
            return (int)ExitCode.Leased;
        }

        RunReport report = await PublishAsync(settings, catalogue, asOf);
        RunText.Write(context.Console, settings, report, parsed.GetValue(_json));
        return (int)(report.Warnings > 0 && parsed.GetValue(_strict) ? ExitCode.Warnings : ExitCode.Done);
    }

    private async Task<RunReport> PublishAsync(RunSettings settings, MonitorCatalogue catalogue, DateTimeOffset? asOf)
    {
        using Database database = Database.OpenForWriting(settings.Database, context.Clock);
        RunLog log = RunLog.Start(database.Connection, context.Clock, settings.Command, catalogue.Fingerprint);
        ExitCode exitCode = ExitCode.Unexpected;
        try
        {
            ReportScope scope = settings.Scope;
            RunJournal journal = new(log, context.Console, context.Clock);
            ReportState state = ReportState.Load(database.Connection, catalogue, scope, asOf);
            WarnOfQuarantine(journal, state.Facts);
            PublishOutcome outcome = await new PublishStage(journal).PublishAsync(state, settings.Site, scope, context.Stop.Token);
            exitCode = ExitCode.Done;
            return new RunReport(log.RunId, exitCode, [], [], journal.Warnings, outcome);
        }
        catch (OperationCanceledException) when (context.Stop.ExitCode != ExitCode.Done)
        {
            exitCode = context.Stop.ExitCode;
            throw;
        }
        finally
        {
            log.End((int)exitCode);
        }
    }

    private static void WarnOfQuarantine(RunJournal journal, DeliveryFacts facts)
    {
        long open = facts.Rejections.Sum(rejection => rejection.Count);
        if (open > 0)
        {
            journal.Warn("readable", string.Empty, FormattableString.Invariant(
                $"{open} row(s) or cell(s) are in quarantine and not in this report; see 'monitor quarantine list'."));
        }
    }

    private RunSettings SettingsOf(ParseResult parsed, Workplace workplace, DateTimeOffset? asOf)
    {
        RunSettings settings = workplace.ExistingState("report build", parsed.GetValue(_database), context.Console)
            .InLanguage(parsed.GetValue(_language));
        string? output = parsed.GetValue(_output);
        if (asOf is not null && output is null)
        {
            throw new UsageException(
                "A report of an earlier moment would replace the current one. Name another folder with --output.");
        }

        return output is null ? settings : settings with { Site = Path.GetFullPath(output) };
    }

    private int DescribePlan(RunSettings settings, bool asJson)
    {
        if (asJson)
        {
            JsonResult.Write(context.Console, new
            {
                schema = "monitor.plan/1",
                command = settings.Command,
                database = settings.Database,
                site = settings.Site,
            });
        }
        else
        {
            context.Console.Result($"Would read {settings.Database} and replace {settings.Site} if anything it shows differs.");
        }

        return (int)ExitCode.Done;
    }
}
