using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Sources;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class StatLineSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SnapshotArchive _archive;

    public StatLineSourceTests()
    {
        _archive = new SnapshotArchive(_folder.Path);
        foreach ((string dataset, int night) in new[] { ("B", 1), ("A", 0), ("A", 1), ("C", 0) })
        {
            using SnapshotWriter writer = _archive.Begin(Delivery.SourceId, dataset);
            writer.CreateFile(FormattableString.Invariant($"{dataset}{night}.json")).Dispose();
            writer.Commit(Delivery.Origin(night));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task Without_a_list_every_table_of_the_archive_is_fetched() =>
        Assert.That(await FetchAsync(), Is.EqualTo(["A:1", "A:2", "B:2", "C:1"]));

    [Test]
    public async Task With_a_list_only_those_tables_are_fetched_and_each_once() =>
        Assert.That(await FetchAsync("C", "A", "C"), Is.EqualTo(["A:1", "A:2", "C:1"]));

    [Test]
    public void A_table_that_the_archive_does_not_have_is_reported() =>
        Assert.That(
            async () => await FetchAsync("A", "a"),
            Throws.TypeOf<SourceUnavailableException>().With.Message.Contains($"{Delivery.SourceId}/a"));

    [Test]
    public void A_source_that_the_archive_does_not_have_is_reported()
    {
        StatLineSource source = new(_archive, "cbs-statline", []);

        Assert.That(
            async () => await source.FetchAsync(CancellationToken.None),
            Throws.TypeOf<SourceUnavailableException>().With.Property("SourceId").EqualTo("cbs-statline"));
    }

    [Test]
    public void A_fetch_that_is_cancelled_stops()
    {
        StatLineSource source = new(_archive, Delivery.SourceId, []);

        Assert.That(
            async () => await source.FetchAsync(new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private async Task<string[]> FetchAsync(params string[] datasets)
    {
        StatLineSource source = new(_archive, Delivery.SourceId, datasets);
        FetchResult fetched = await source.FetchAsync(CancellationToken.None);
        return [.. fetched.Snapshots.Select(snapshot => snapshot.Id)
            .Select(id => FormattableString.Invariant($"{id.Dataset}:{id.RetrievedAt.Day}"))];
    }
}
