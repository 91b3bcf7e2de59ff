using System.CommandLine;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor assess</c>: judges what is stored anew and says which judgements changed, and why.</summary>
internal sealed class AssessCommand(CommandContext context)
{
    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _dryRun = CommonOptions.DryRun();
    private readonly Option<bool> _strict = CommonOptions.Strict();

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command command = new(
            "assess", "Assess every target on what is stored; import and publish nothing. Says which statuses changed, and why.")
        {
            _database, _json, _dryRun, _strict,
        };
        command.SetAction((parsed, _) => AssessAsync(parsed));
        return command;
    }

    private async Task<int> AssessAsync(ParseResult parsed)
    {
        Workplace workplace = Workplace.Open();
        RunSettings settings = workplace.ExistingState("assess", parsed.GetValue(_database), context.Console);
        MonitorCatalogue catalogue = workplace.ReadCatalogue();
        if (parsed.GetValue(_dryRun))
        {
            return Plan(settings, catalogue, parsed.GetValue(_json));
        }

        Database.OpenForReading(settings.Database).Dispose(); // Refuses, with what to do, when there is nothing to assess.
        RunReport report = await new NightlyRun(settings, [], catalogue, context.Console, context.Clock).AssessOnlyAsync(context.Stop);
        if (report.RunId != 0)
        {
            Write(parsed.GetValue(_json), settings, report, isPlan: false);
        }

        return report.ExitCode == ExitCode.Done && report.Warnings > 0 && parsed.GetValue(_strict)
            ? (int)ExitCode.Warnings
            : (int)report.ExitCode;
    }

    private int Plan(RunSettings settings, MonitorCatalogue catalogue, bool asJson)
    {
        using Database database = Database.OpenForReading(settings.Database);
        ReportState state = ReportState.Load(database.Connection, catalogue, settings.Scope, asOf: null);
        RunReport report = new(
            0, ExitCode.Done, [], AssessmentStore.Differences(database.Connection, state.Assessments), 0, null)
        {
            Assessed = state.Assessments.Count,
        };
        Write(asJson, settings, report, isPlan: true);
        return (int)ExitCode.Done;
    }

    private void Write(bool asJson, RunSettings settings, RunReport report, bool isPlan)
    {
        if (!asJson)
        {
            AssessmentText.WriteText(context.Console, report.AssessmentChanges, report.Assessed, isPlan);
            return;
        }

        JsonResult.Write(context.Console, new
        {
            schema = "monitor.assess/1",
            database = settings.Database,
            dryRun = isPlan,
            run = isPlan ? (long?)null : report.RunId,
            assessments = report.Assessed,
            statusesChanged = report.AssessmentChanges.Count(change => change.IsFlip),
            changes = AssessmentText.Documents(report.AssessmentChanges),
        });
    }
}
