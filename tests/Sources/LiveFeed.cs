using System.Security.Cryptography.X509Certificates;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;
using Monitoring.Sources.StatLine.Feed;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Sources;

/// <summary>
/// A server with tables, an archive of its own, and a source between them whose clock runs 200 times faster.
/// </summary>
internal sealed class LiveFeed : IAsyncDisposable
{
    internal const string TableId = "50150NED";

    private static readonly EnumerationOptions _everything =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    private readonly TemporaryFolder _folder = new();

    private LiveFeed(StatLineServer server, ScaledClock clock)
    {
        Server = server;
        Clock = clock;
        Archive = new SnapshotArchive(_folder.Path);
        Options = new StatLineFeedOptions
        {
            Root = server.Root,
            Tables = [TableId],
            MetadataTimeout = TimeSpan.FromHours(1),
            PageTimeout = TimeSpan.FromHours(1),
        };
    }

    internal StatLineServer Server { get; }

    internal ScaledClock Clock { get; }

    internal SnapshotArchive Archive { get; }

    internal StatLineFeedOptions Options { get; set; }

    /// <summary>A table of one municipality and a bit of the next, two years, with margins.</summary>
    internal static GeneratedTable Table(string id = TableId) => new(id, GeneratedTable.Areas(30), [2020, 2024]);

    internal static Task<LiveFeed> StartAsync() => StartAsync(Table());

    internal static async Task<LiveFeed> StartAsync(int clockFactor)
    {
        ScaledClock clock = new(clockFactor);
        return new LiveFeed(await StatLineServer.StartAsync(clock, Table()), clock);
    }

    internal static Task<LiveFeed> StartAsync(params ServedTable[] tables) => StartAsync(certificate: null, tables);

    internal static async Task<LiveFeed> StartAsync(X509Certificate2? certificate, params ServedTable[] tables)
    {
        ScaledClock clock = new(200);
        return new LiveFeed(await StatLineServer.StartAsync(clock, certificate, tables), clock);
    }

    internal async Task<FetchResult> FetchAsync(CancellationToken cancellationToken = default)
    {
        using HttpClient http = StatLineHttp.Create(Options);
        return await FetchAsync(http, cancellationToken);
    }

    internal async Task<FetchResult> FetchAsync(HttpClient http, CancellationToken cancellationToken = default)
    {
        using StatLineClient client = new(Delivery.SourceId, Options, http, Clock);
        return await new StatLineSource(Archive, client).FetchAsync(cancellationToken);
    }

    /// <summary>Fetches one table and expects that it is stored.</summary>
    internal async Task<Snapshot> StoredAsync()
    {
        FetchResult result = await FetchAsync();
        Assert.That(result.Failures.Select(failure => failure.Message), Is.Empty);
        Assert.That(result.Notes[0].Kind, Is.EqualTo(FetchNoteKind.Stored));
        return result.Snapshots[^1];
    }

    /// <summary>Fetches one table and expects that it fails and leaves nothing behind.</summary>
    internal async Task<SourceException> RefusedAsync()
    {
        FetchResult result = await FetchAsync();
        Assert.That(result.Failures, Has.Count.EqualTo(1));
        Assert.That(result.IsFailure, Is.True);
        Assert.That(Files(), Is.Empty);
        return result.Failures[0];
    }

    /// <summary>The message of the one error of this type that the fetch comes to.</summary>
    internal async Task<string> RefusedAsync<TException>()
        where TException : SourceException
    {
        SourceException error = await RefusedAsync();
        Assert.That(error, Is.TypeOf<TException>());
        return error.Message;
    }

    internal StatLineTable Open(Snapshot snapshot) =>
        (StatLineTable)new StatLineSource(Archive, Delivery.SourceId, []).Open(snapshot);

    /// <summary>Everything under the root of the archive.</summary>
    internal string[] Files() => [.. Directory.EnumerateFileSystemEntries(_folder.Path, "*", _everything)
        .Where(path => !path.EndsWith(Delivery.SourceId, StringComparison.Ordinal))];

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}
