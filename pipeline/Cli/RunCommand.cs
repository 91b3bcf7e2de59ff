using System.CommandLine;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Import;
using Monitoring.Pipeline.Publish;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor run</c>, <c>demo</c> and <c>import</c>: all or the first part of the night's work.</summary>
internal sealed class RunCommand(CommandContext context)
{
    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<string[]> _sources = CommonOptions.Sources();
    private readonly Option<string?> _language = CommonOptions.Language();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _dryRun = CommonOptions.DryRun();
    private readonly Option<bool> _strict = CommonOptions.Strict();
    private readonly Option<bool> _offline = new("--offline")
    {
        Description = "Retrieve nothing; use what the archive has.",
    };

    private readonly Option<bool> _fullRefresh = new("--full-refresh")
    {
        Description = "Retrieve tables also when the provider says they have not changed. Needs --source.",
    };

    private readonly Option<string?> _file = new("--file")
    {
        Description = "Take this StatLine portal export (.csv) into the archive first. Needs --dataset and one --source.",
        HelpName = "PATH",
    };

    private readonly Option<string?> _dataset = new("--dataset")
    {
        Description = CommonOptions.DatasetDescription,
        HelpName = "NAME",
    };

    /// <summary>The night's work on the configured archive and database.</summary>
    public Command BuildRun()
    {
        Command command = new("run", "Import what is new, assess it and publish the report: what the night runs.")
        {
            _database, _sources, _language, _offline, _fullRefresh, _json, _dryRun, _strict,
        };
        command.SetAction((parsed, _) => RunAsync(
            parsed,
            WithOccasion(
                Workplace.Open().SettingsFor("run", parsed.GetValue(_database)).InLanguage(parsed.GetValue(_language)), ChoiceOf(parsed)),
            ChoiceOf(parsed)));
        return command;
    }

    /// <summary>The import alone.</summary>
    public Command BuildImport()
    {
        Command command = new("import", "Import what is new; assess and publish nothing.")
        {
            _database, _sources, _file, _dataset, _offline, _fullRefresh, _json, _dryRun, _strict,
        };
        command.SetAction((parsed, _) => RunAsync(
            parsed, Workplace.Open().SettingsFor("import", parsed.GetValue(_database)), ChoiceOf(parsed)));
        return command;
    }

    /// <summary>The same on the figures that come with the program, in a folder of its own.</summary>
    public Command BuildDemo()
    {
        Command command = new("demo", "Make a database and a report in ./demo from the figures that come with the program.")
        {
            _database, _language, _json, _dryRun, _strict,
        };
        command.SetAction((parsed, _) => RunAsync(
            parsed,
            Workplace.Open().DemoSettings(parsed.GetValue(_database)).InLanguage(parsed.GetValue(_language)),
            new FetchChoice([], IsOffline: true, IsFullRefresh: false)));
        return command;
    }

    // A run that leaves sources out does not stand for a night: the schedule would think that nothing was missed.
    private static RunSettings WithOccasion(RunSettings settings, FetchChoice choice) =>
        choice is { Sources.Count: 0, IsOffline: false } ? settings with { Occasion = RunOccasion.WholeByCommand } : settings;

    private FetchChoice ChoiceOf(ParseResult parsed)
    {
        FetchChoice choice = new(
            parsed.GetValue(_sources) ?? [], parsed.GetValue(_offline), parsed.GetValue(_fullRefresh));
        return choice is { IsFullRefresh: true, Sources.Count: 0 }
            ? throw new UsageException("--full-refresh retrieves whole tables again. Name the sources it is for with --source.")
            : choice;
    }

    private async Task<int> RunAsync(ParseResult parsed, RunSettings settings, FetchChoice choice)
    {
        MonitorCatalogue catalogue = Workplace.Open().ReadCatalogue();
        bool isImportOnly = string.Equals(settings.Command, "import", StringComparison.Ordinal);
        if (!isImportOnly)
        {
            new SiteFolder(settings.Site).RequireOwn();
        }

        if (parsed.GetValue(_dryRun))
        {
            using SourceSet archived = SourceRegistry.Offline(catalogue, settings.Archive, choice.Sources);
            return await new DryRun(settings, catalogue, context).WriteAsync(archived.Sources, choice, parsed.GetValue(_json));
        }

        if (isImportOnly && parsed.GetValue(_file) is { } file)
        {
            TakeFile(catalogue, settings, (file, parsed.GetValue(_dataset)), choice);
        }

        using SourceSet sources = SourceRegistry.Live(catalogue, settings, choice, context.Clock);
        NightlyRun run = new(settings, sources.Sources, catalogue, context.Console, context.Clock);
        RunReport report = await (isImportOnly ? run.ImportOnlyAsync(context.Stop) : run.ExecuteAsync(context.Stop));
        RunText.Write(context.Console, settings, report, parsed.GetValue(_json));
        bool hasWarnings = report.Warnings > 0 || report.Sources.Any(source => source.Imported.Any(counts => counts.Rejected > 0));
        return report.ExitCode == ExitCode.Done && hasWarnings && parsed.GetValue(_strict)
            ? (int)ExitCode.Warnings
            : (int)report.ExitCode;
    }

    private void TakeFile(
        MonitorCatalogue catalogue, RunSettings settings, (string Path, string? Dataset) file, FetchChoice choice)
    {
        if (file.Dataset is null || choice.Sources.Count != 1)
        {
            throw new UsageException("--file needs --dataset and one --source, for example: import --file overgewicht.csv --dataset 85563NED.overgewicht --source cbs-statline");
        }

        if (RecordedSources.Has(choice.Sources[0]))
        {
            throw new UsageException($"The figures of {choice.Sources[0]} stand in a file of the catalogue ({settings.Catalogue}). Add lines to that file; the next run takes them.");
        }

        SourceTable table = ImportPlan.TableOf(catalogue, choice.Sources[0], file.Dataset)
            ?? throw new UsageException($"source_tables.csv has no line for the table of '{file.Dataset}' from {choice.Sources[0]}. Add one, with its mappings, first.");
        Snapshot snapshot = FileDelivery.Archive(
            new SnapshotArchive(settings.Archive), table, file.Dataset, file.Path, context.Clock);
        HandWork.Record(settings, context.Clock, "import --file", $"{file.Path} as {snapshot.Id}");
        context.Console.Progress($"{file.Path} is in the archive as {snapshot.Id}.");
    }
}
