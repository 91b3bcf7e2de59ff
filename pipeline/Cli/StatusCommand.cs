using System.CommandLine;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor status</c>: when it last ran, how fresh the figures are, what waits for a person.</summary>
internal sealed class StatusCommand(CommandContext context)
{
    private const int RunsShown = 5;

    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<string[]> _sources = CommonOptions.Sources();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _strict = CommonOptions.Strict();

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command command = new("status", "Show the last runs, how fresh each source is, and what waits for a person.")
        {
            _database, _sources, _json, _strict,
        };
        command.SetAction(Show);
        return command;
    }

    private int Show(ParseResult parsed)
    {
        Workplace workplace = Workplace.Open();
        RunSettings settings = workplace.ExistingState("status", parsed.GetValue(_database), context.Console);
        string[] selected = parsed.GetValue(_sources) ?? [];
        MonitorCatalogue catalogue = workplace.ReadCatalogue();
        SourceRegistry.RequireKnown(catalogue, selected);
        using Database database = Database.OpenForReading(settings.Database);
        StatusReport report = StatusReport.Read(
            database, NightStatus.Read(database, settings, context.Clock, RunsShown), RunsShown, selected) with
        {
            UnknownTables = UnknownTable.Find(catalogue, settings.Archive),
            Measurements = MeasurementStatus.Of(catalogue, StatusStore.NewestYears(database.Connection), context.Clock.GetUtcNow()),
            LapsedDecisions = QuarantineView.Read(database, settings, context.Clock).Lapsed,
        };
        if (parsed.GetValue(_json))
        {
            report.WriteJson(context.Console);
        }
        else
        {
            report.WriteText(context.Console);
        }

        return report.HasWarnings && parsed.GetValue(_strict) ? (int)ExitCode.Warnings : (int)ExitCode.Done;
    }
}
