using System.CommandLine;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Publish;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor run</c>, <c>demo</c> and <c>import</c>: all or the first part of the night's work.</summary>
internal sealed class RunCommand(CommandContext context)
{
    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<string[]> _sources = CommonOptions.Sources();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _dryRun = CommonOptions.DryRun();
    private readonly Option<bool> _strict = CommonOptions.Strict();

    /// <summary>The night's work on the configured archive and database.</summary>
    public Command BuildRun()
    {
        Command command = new("run", "Import what is new, assess it and publish the report: what the night runs.")
        {
            _database, _sources, _json, _dryRun, _strict,
        };
        command.SetAction((parsed, _) => RunAsync(
            parsed, Workplace.Open().SettingsFor("run", parsed.GetValue(_database)), parsed.GetValue(_sources) ?? []));
        return command;
    }

    /// <summary>The import alone.</summary>
    public Command BuildImport()
    {
        Command command = new("import", "Import what is new; assess and publish nothing.")
        {
            _database, _sources, _json, _dryRun, _strict,
        };
        command.SetAction((parsed, _) => RunAsync(
            parsed, Workplace.Open().SettingsFor("import", parsed.GetValue(_database)), parsed.GetValue(_sources) ?? []));
        return command;
    }

    /// <summary>The same on the figures that come with the program, in a folder of its own.</summary>
    public Command BuildDemo()
    {
        Command command = new("demo", "Make a database and a report in ./demo from the figures that come with the program.")
        {
            _database, _json, _dryRun, _strict,
        };
        command.SetAction((parsed, _) => RunAsync(parsed, Workplace.Open().DemoSettings(parsed.GetValue(_database)), []));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, RunSettings settings, string[] selected)
    {
        MonitorCatalogue catalogue = Workplace.Open().ReadCatalogue();
        IReadOnlyList<ISource> sources = SourceRegistry.Create(catalogue, settings.Archive, selected);
        bool isImportOnly = string.Equals(settings.Command, "import", StringComparison.Ordinal);
        if (!isImportOnly)
        {
            new SiteFolder(settings.Site).RequireOwn();
        }

        if (parsed.GetValue(_dryRun))
        {
            return await new DryRun(settings, catalogue, context).WriteAsync(sources, parsed.GetValue(_json));
        }

        NightlyRun run = new(settings, sources, catalogue, context.Console, context.Clock);
        RunReport report = await (isImportOnly ? run.ImportOnlyAsync(context.Stop) : run.ExecuteAsync(context.Stop));
        RunText.Write(context.Console, settings, report, parsed.GetValue(_json));
        bool hasWarnings = report.Warnings > 0 || report.Sources.Any(source => source.Imported.Any(counts => counts.Rejected > 0));
        return report.ExitCode == ExitCode.Done && hasWarnings && parsed.GetValue(_strict)
            ? (int)ExitCode.Warnings
            : (int)report.ExitCode;
    }
}
