using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Import;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Pipeline.Store;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Cli;

/// <summary>Says what a run would do and touches nothing.</summary>
internal sealed class DryRun(RunSettings settings, MonitorCatalogue catalogue, CommandContext context)
{
    /// <summary>Writes the plan.</summary>
    public async Task<int> WriteAsync(IReadOnlyList<ISource> sources, FetchChoice choice, bool asJson)
    {
        using Database? database = File.Exists(settings.Database) ? Database.OpenForReading(settings.Database) : null;
        Dictionary<string, FeedOptions> feeds = settings.Options.ActiveFeeds
            .Where(feed => !choice.IsOffline && sources.Any(source => string.Equals(source.Id, feed.Key, StringComparison.Ordinal)))
            .ToDictionary(StringComparer.Ordinal);
        DecisionBook decisions = new(new ManualRecords(settings.Archive).Decisions.Read(), context.Clock.GetUtcNow());
        List<PlannedImport> plan = [];
        foreach (ISource source in sources)
        {
            IReadOnlyList<Snapshot> archived = await ArchivedAsync(source, feeds);
            plan.AddRange(archived.GroupBy(snapshot => snapshot.Id.Dataset, StringComparer.Ordinal).SelectMany(dataset => Plan([.. dataset], database, decisions)));
        }

        if (asJson)
        {
            JsonResult.Write(context.Console, new
            {
                schema = "monitor.plan/1",
                command = settings.Command,
                database = settings.Database,
                createsDatabase = database is null,
                site = settings.Site,
                feeds = feeds.Select(feed => new { source = feed.Key, feed.Value.Root, tables = feed.Value.TableIds }),
                retrievals = plan,
            });
            return (int)ExitCode.Done;
        }

        context.Console.Result(database is null ? $"Would create {settings.Database}." : $"Would open {settings.Database}.");
        foreach (FeedOptions feed in feeds.Values)
        {
            context.Console.Result($"Would ask {feed.Root} whether {string.Join(", ", feed.TableIds)} changed, and retrieve what did.");
        }

        foreach (PlannedImport planned in plan)
        {
            context.Console.Result($"{planned.Action}: {planned.Retrieval}");
        }

        context.Console.Result($"Would assess every target, and replace {settings.Site} if anything it shows differs.");
        return (int)ExitCode.Done;
    }

    private async Task<IReadOnlyList<Snapshot>> ArchivedAsync(ISource source, Dictionary<string, FeedOptions> feeds)
    {
        try
        {
            return (await source.FetchAsync(context.Stop.Token)).Snapshots;
        }
        catch (SourceUnavailableException) when (feeds.ContainsKey(source.Id))
        {
            // Nothing of it is archived yet; its feed is there to change that.
            return [];
        }
    }

    private IEnumerable<PlannedImport> Plan(List<Snapshot> snapshots, Database? database, DecisionBook decisions)
    {
        SnapshotId first = snapshots[0].Id;
        if (ImportPlan.TableOf(catalogue, first.SourceId, first.Dataset) is not { } table)
        {
            return snapshots.Select(snapshot => new PlannedImport(
                snapshot.Id.RelativePath, ImportReason.None, "Would leave alone (not in source_tables.csv)"));
        }

        string digest = ReadingDigest.Of(catalogue, table, database?.Connection);
        return snapshots.Select((snapshot, index) =>
        {
            ImportReason reason = ImportPlan.OrderFor(database?.Connection, snapshots, index, (table, digest, decisions)).Reason;
            return new PlannedImport(snapshot.Id.RelativePath, reason, ActionOf(reason));
        });
    }

    private static string ActionOf(ImportReason reason) => reason switch
    {
        ImportReason.New => "Would import",
        ImportReason.OtherReading => "Would read again (the catalogue or a decision reads it otherwise now, or it was held)",
        _ => "Already stored",
    };
}
