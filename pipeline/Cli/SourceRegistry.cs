using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Import;
using Monitoring.Pipeline.Inbox;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;
using Monitoring.Sources.StatLine.Feed;

namespace Monitoring.Pipeline.Cli;

/// <summary>The sources that the catalogue has tables of.</summary>
internal static class SourceRegistry
{
    /// <summary>Every source, or the selected ones, as the archive has them: nothing is retrieved.</summary>
    /// <exception cref="UsageException">A selected source does not exist.</exception>
    public static SourceSet Offline(MonitorCatalogue catalogue, string archiveRoot, IReadOnlyList<string> selected)
    {
        SnapshotArchive archive = new(archiveRoot);
        return new SourceSet(
            [.. WithSomething(Selected(catalogue, selected), archive, []).Select(id => Archived(archive, id, catalogue))], []);
    }

    /// <summary>Every source, or the selected ones, brought up to date from its feed where one is configured.</summary>
    /// <exception cref="UsageException">A selected source does not exist, or a feed's settings are wrong.</exception>
    public static SourceSet Live(
        MonitorCatalogue catalogue, RunSettings settings, FetchChoice choice, TimeProvider clock)
    {
        Dictionary<string, FeedOptions> feeds = settings.Options.ActiveFeeds.ToDictionary(StringComparer.Ordinal);
        RequireKnown(catalogue, [.. feeds.Keys]);
        SnapshotArchive archive = new(settings.Archive);
        List<ISource> sources = [];
        List<IDisposable> owned = [];
        List<string> recorded = choice.IsOffline ? [] : [.. settings.Options.RecordedSourceIds.Where(RecordedSources.Has)];
        InboxSettings inbox = new(settings.Options);
        List<string> dropped = choice.IsOffline ? [] : [.. DroppedFileSources.WithInbox(catalogue, inbox).Where(id => !feeds.ContainsKey(id))];
        List<string> present = WithSomething(
            Selected(catalogue, choice.Sources), archive, choice.IsOffline ? [] : [.. feeds.Keys, .. recorded, .. dropped]);
        foreach (string id in present)
        {
            sources.Add(dropped.Contains(id, StringComparer.Ordinal)
                ? new InboxSource(id, catalogue, archive, inbox, clock) { OwnsStrays = string.Equals(id, dropped[0], StringComparison.Ordinal) }
                : recorded.Contains(id, StringComparer.Ordinal)
                ? RecordedSources.Live(archive, id, catalogue, settings.Catalogue, clock)
                : choice.IsOffline || !feeds.TryGetValue(id, out FeedOptions? feed) ? Archived(archive, id, catalogue)
                : DroppedFileSources.Has(catalogue, id) ? PortalSources.Live(id, feed, (catalogue, archive), owned, clock)
                : new StatLineSource(archive, Client(id, OptionsOf(feed, settings.Options, choice.IsFullRefresh), owned, clock)));
        }

        return new SourceSet(sources, owned);
    }

    /// <summary>A source over what the archive has; nothing is retrieved or copied.</summary>
    public static ISource Archived(SnapshotArchive archive, string id, MonitorCatalogue catalogue) =>
        RecordedSources.Has(id) ? RecordedSources.Archived(archive, id)
        : DroppedFileSources.Has(catalogue, id) ? new DroppedFileArchive(id, catalogue, archive)
        : new StatLineSource(archive, id, []);

    private static StatLineClient Client(
        string sourceId, StatLineFeedOptions options, List<IDisposable> owned, TimeProvider clock)
    {
        List<string> problems = [.. options.Problems()];
        if (problems.Count > 0)
        {
            throw new UsageException($"The feed of {sourceId} is not configured well: {string.Join(" ", problems)}");
        }

        HttpClient http = StatLineHttp.Create(options);
        StatLineClient client = new(sourceId, options, http, clock);
        owned.AddRange([client, http]);
        return client;
    }

    private static StatLineFeedOptions OptionsOf(FeedOptions feed, MonitorOptions options, bool isFullRefresh) => new()
    {
        Root = new Uri(feed.Root.TrimEnd('/')),
        Tables = feed.TableIds,
        FullRefresh = isFullRefresh,
        FirstDelay = TimeSpan.FromSeconds(feed.FirstDelaySeconds),
        RetryBudget = TimeSpan.FromSeconds(feed.RetryBudgetSeconds),
        Scope = feed.IsWholeTable
            ? StatLineScope.WholeTable
            : new StatLineScope { Municipality = options.Municipality, AreaCodes = options.RegionCodes },
    };

    private static List<string> Selected(MonitorCatalogue catalogue, IReadOnlyList<string> selected)
    {
        RequireKnown(catalogue, selected);
        return [.. Known(catalogue).Where(id => selected.Count == 0 || selected.Contains(id, StringComparer.Ordinal))];
    }

    // A source of which nothing was ever delivered and that has no feed is not at fault; when none has anything, that is said.
    private static List<string> WithSomething(List<string> ids, SnapshotArchive archive, IReadOnlyCollection<string> feeds)
    {
        List<string> present =
            [.. ids.Where(id => feeds.Contains(id, StringComparer.Ordinal) || archive.Datasets(id).Count > 0)];
        return present.Count > 0 ? present : ids.TrueForAll(RecordedSources.Has) ? ids : [.. ids.Where(id => !RecordedSources.Has(id))];
    }

    /// <summary>Refuses names of sources that do not exist.</summary>
    /// <exception cref="UsageException">A selected source does not exist.</exception>
    public static void RequireKnown(MonitorCatalogue catalogue, IReadOnlyList<string> selected)
    {
        IReadOnlyList<string> known = Known(catalogue);
        foreach (string id in selected.Except(known, StringComparer.Ordinal))
        {
            string hint = Spelling.Nearest(id, known) is { } nearest ? $" Was {nearest} meant?" : string.Empty;
            throw new UsageException($"There is no source '{id}'.{hint} Known sources: {string.Join(", ", known)}.");
        }
    }

    private static IReadOnlyList<string> Known(MonitorCatalogue catalogue) =>
        [.. catalogue.SourceTables.Select(table => table.SourceId).Distinct(StringComparer.Ordinal)];
}
