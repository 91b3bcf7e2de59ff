using System.CommandLine;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor rebuild</c>: makes the database anew from the archive, without a network.</summary>
internal sealed class RebuildCommand(CommandContext context)
{
    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _yes = CommonOptions.Yes();
    private readonly Option<bool> _strict = CommonOptions.Strict();

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command command = new(
            "rebuild", "Build the database anew from the archive, compare it with the one in use and, with --yes, replace that.")
        {
            _database, _yes, _json, _strict,
        };
        command.SetAction((parsed, _) => RebuildAsync(parsed));
        return command;
    }

    private async Task<int> RebuildAsync(ParseResult parsed)
    {
        Workplace workplace = Workplace.Open();
        RunSettings live = workplace.ExistingState("rebuild", parsed.GetValue(_database), context.Console);
        Database.OpenForReading(live.Database).Dispose(); // Refuses, with what to do, when there is nothing to rebuild.
        using RunLease? lease = RunLease.TryTake(live.Database);
        if (lease is null)
        {
            context.Console.Error($"A run holds {live.Database}. Wait until it ends.");
            return (int)ExitCode.Leased;
        }

        MonitorCatalogue catalogue = workplace.ReadCatalogue();
        RunSettings rebuilt = live with { Database = live.Database + ".rebuilt" };
        DeleteDatabase(rebuilt.Database);
        RunReport report = await ImportAsync(live, rebuilt, catalogue);
        IReadOnlyDictionary<string, long> differences = Compare(rebuilt, live);
        string? kept = parsed.GetValue(_yes) && report.ExitCode == ExitCode.Done ? Replace(rebuilt, live) : null;
        DeleteDatabase(rebuilt.Database);
        if (report.ExitCode != ExitCode.Done)
        {
            context.Console.Error($"Not every source could be read from the archive; {live.Database} was left as it is.");
        }

        Write(parsed.GetValue(_json), live, differences, kept);
        bool isWarned = report.Warnings > 0 || differences.Values.Any(rows => rows > 0);
        return (int)(report.ExitCode == ExitCode.Done && isWarned && parsed.GetValue(_strict) ? ExitCode.Warnings : report.ExitCode);
    }

    private async Task<RunReport> ImportAsync(RunSettings live, RunSettings rebuilt, MonitorCatalogue catalogue)
    {
        using (Database database = Database.OpenForWriting(rebuilt.Database, context.Clock))
        {
            RebuiltDatabase.CopyRunHistory(database.Connection, live.Database);
        }

        using SourceSet archived = SourceRegistry.Offline(catalogue, live.Archive, []);
        return await new NightlyRun(rebuilt, archived.Sources, catalogue, context.Console, context.Clock)
            .ImportAndAssessAsync(context.Stop);
    }

    private IReadOnlyDictionary<string, long> Compare(RunSettings rebuilt, RunSettings live)
    {
        using Database database = Database.OpenForWriting(rebuilt.Database, context.Clock);
        return RebuiltDatabase.Differences(database.Connection, live.Database);
    }

    private string Replace(RunSettings rebuilt, RunSettings live)
    {
        string kept = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{live.Database}.before-rebuild-{context.Clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}");
        File.Replace(rebuilt.Database, live.Database, kept);
        HandWork.Record(live, context.Clock, "rebuild --yes", live.Database);
        return kept;
    }

    private void Write(
        bool asJson, RunSettings live, IReadOnlyDictionary<string, long> differences, string? kept)
    {
        if (asJson)
        {
            JsonResult.Write(context.Console, new
            {
                schema = "monitor.rebuild/1",
                database = live.Database,
                archive = live.Archive,
                rowsThatDiffer = differences,
                replaced = kept is not null,
                previous = kept,
            });
            return;
        }

        foreach ((string content, long rows) in differences)
        {
            context.Console.Result(rows == 0
                ? $"{content}: equal"
                : FormattableString.Invariant($"{content}: {rows} row(s) stand in only one of the two"));
        }

        context.Console.Result(kept is null
            ? $"{live.Database} was left as it is; --yes replaces it when every source could be read."
            : $"{live.Database} was replaced; the previous one is kept as {kept}.");
    }

    private static void DeleteDatabase(string path)
    {
        foreach (string file in (string[])[path, path + "-wal", path + "-shm", path + ".lease"])
        {
            File.Delete(file);
        }
    }
}
