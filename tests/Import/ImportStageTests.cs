using Microsoft.Data.Sqlite;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Tests.Import;

/// <summary>All sources are fetched at once; whatever ends the import, no fetch outlives it.</summary>
internal sealed class ImportStageTests
{
    [Test]
    public void A_store_in_trouble_ends_the_run_and_the_fetches_that_are_under_way()
    {
        using ImportDesk desk = new();
        desk.Add(0, "    17.9");
        desk.Store.Execute("DROP TABLE snapshot_column;");
        WaitingSource waiting = new();
        Assert.Multiple(() =>
        {
            Assert.That(
                async () => await desk.ImportAsync([new AfterSource(desk.Source, waiting.Started), waiting]), Throws.TypeOf<SqliteException>());
            Assert.That(waiting.HasPutAway, Is.True);
        });
    }

    [Test]
    public async Task Someone_who_stops_the_run_stops_the_fetches()
    {
        using ImportDesk desk = new();
        using CancellationTokenSource stop = new();
        WaitingSource waiting = new();
        Task run = desk.ImportAsync([waiting], cancellationToken: stop.Token);
        await waiting.Started;
        await stop.CancelAsync();
        Assert.Multiple(() =>
        {
            Assert.That(async () => await run, Throws.InstanceOf<OperationCanceledException>());
            Assert.That(waiting.HasPutAway, Is.True);
        });
    }

    /// <summary>A source that is there only after something else has begun.</summary>
    private sealed class AfterSource(ISource source, Task other) : ISource
    {
        public string Id => source.Id;

        public async Task<FetchResult> FetchAsync(CancellationToken cancellationToken)
        {
            await other;
            return await source.FetchAsync(cancellationToken);
        }

        public PublishedTable Open(Snapshot snapshot) => source.Open(snapshot);
    }
}
