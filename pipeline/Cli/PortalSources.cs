using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Inbox;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine.Feed;
using Monitoring.Sources.Swing;

namespace Monitoring.Pipeline.Cli;

/// <summary>Sets up sources that ask a Swing portal.</summary>
internal static class PortalSources
{
    // Values of a city are some thousands of rows; a page is one JSON document in memory.
    private const long LargestPage = 32L * 1024 * 1024;

    /// <summary>The source.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="feed">Where the portal is, and what is asked of it.</param>
    /// <param name="place">Catalogue and archive.</param>
    /// <param name="owned">Takes what is to be disposed.</param>
    /// <param name="clock">The time.</param>
    /// <exception cref="UsageException">The settings are wrong; a key is never repeated.</exception>
    public static ISource Live(
        string id, FeedOptions feed, (MonitorCatalogue Catalogue, SnapshotArchive Archive) place, List<IDisposable> owned, TimeProvider clock)
    {
        IReadOnlyList<SwingQuery> queries = [.. feed.Queries.Select(query => QueryOf(place.Catalogue, id, query.Key, query.Value))];
        StatLineFeedOptions options = OptionsOf(feed);
        if (queries.Count == 0)
        {
            throw new UsageException($"The portal of {id} is asked for nothing. Expected a query by table id, such as {MonitorOptions.Section}:Feeds:{id}:Queries:ggd-portaal-vo.");
        }

        List<string> problems = [.. options.Problems(), .. queries.SelectMany(query => query.Problems())];
        if (!SwingHttp.IsKey(feed.ApiKey))
        {
            problems.Add($"The environment variable {feed.ApiKeyVariable} holds blanks or characters that no key has.");
        }

        if (problems.Count > 0)
        {
            throw new UsageException($"The portal of {id} is not configured well: {string.Join(" ", problems)}");
        }

        HttpClient http = SwingHttp.Create(options, feed.ApiKey);
        StatLineClient client = new(id, options, http, clock);
        owned.AddRange([client, http]);
        return new PortalSource(id, place.Catalogue, place.Archive, new SwingRetrieval(client, place.Archive), queries);
    }

    private static StatLineFeedOptions OptionsOf(FeedOptions feed) => new()
    {
        Root = new Uri(feed.Root.TrimEnd('/')),
        Tables = feed.TableIds,
        Licence = "Door de GGD gepubliceerd; geen aparte licentie vermeld",
        LargestPageBytes = LargestPage,
        FirstDelay = TimeSpan.FromSeconds(feed.FirstDelaySeconds),
        RetryBudget = TimeSpan.FromSeconds(feed.RetryBudgetSeconds),
        Advice = FeedAdvice.Swing(feed.ApiKeyVariable, feed.ApiKey.Length > 0),
    };

    private static SwingQuery QueryOf(MonitorCatalogue catalogue, string sourceId, string tableId, string path) =>
        catalogue.SourceTables.FirstOrDefault(table =>
            string.Equals(table.TableId, tableId, StringComparison.Ordinal) && string.Equals(table.SourceId, sourceId, StringComparison.Ordinal)) is { } table
            ? new SwingQuery(tableId, InboxArchiving.ProducerOf(table), table.Title.Nl, path)
            : throw new UsageException($"The portal of {sourceId} is asked for '{tableId}', which is no table of it. Expected one that source_tables.csv has for {sourceId}.");
}
