using Monitoring.Sources;
using Monitoring.Sources.StatLine.Feed;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Sources;

/// <summary>Limits of size and number, each of which ends a retrieval without a snapshot.</summary>
public sealed class StatLineLimitTests
{
    [Test]
    public async Task Pages_that_lead_in_a_circle_are_refused()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Compresses = false;
        feed.Server.Always("Perioden?", Faults.Link($"{feed.Server.Root}/50150NED/Perioden?$format=json&$skip=1"));
        feed.Server.Always(
            "Perioden?$format=json&$skip=1",
            Faults.Link($"{feed.Server.Root}/50150NED/Perioden?$format=json&$skip=1"));

        Assert.That(await feed.RefusedAsync<SourceLayoutException>(), Does.Contain("lead in a circle"));
    }

    [Test]
    public async Task Too_many_pages_are_refused()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.PageSize = 10;
        feed.Options = feed.Options with { MaximumPages = 17 };

        Assert.That(await feed.RefusedAsync<SourceTooLargeException>(), Does.Contain("more than 17 pages"));
    }

    [Test]
    public async Task Exactly_as_many_pages_as_allowed_are_not_too_many()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.PageSize = 10;
        feed.Options = feed.Options with { MaximumPages = 18 };

        await feed.StoredAsync();
    }

    [Test]
    public async Task An_answer_without_end_is_refused()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { LargestPageBytes = 1_000_000 };
        feed.Server.Always("UntypedDataSet", Faults.Endless());

        Assert.That(await feed.RefusedAsync<SourceTooLargeException>(), Does.Contain("longer than 1,000,000 bytes"));
    }

    [Test]
    public async Task The_limit_of_a_page_counts_after_decompression()
    {
        // 180 KB that compress to far less.
        await using LiveFeed feed = await LiveFeed.StartAsync(new GeneratedTable(LiveFeed.TableId, GeneratedTable.Areas(300), [2020]));
        feed.Options = feed.Options with { LargestPageBytes = 90_000 };

        Assert.That(await feed.RefusedAsync<SourceTooLargeException>(), Does.Contain("after decompression"));
    }

    [Test]
    public async Task A_table_over_its_limit_is_refused()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { LargestTableBytes = 60_000 };

        Assert.That(
            await feed.RefusedAsync<SourceTooLargeException>(),
            Does.Contain("the table is longer than 60,000 bytes"));
    }

    [Test]
    public async Task A_filter_longer_than_the_service_takes_is_not_sent()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync(new GeneratedTable(LiveFeed.TableId, GeneratedTable.Areas(200), [2020]));
        string[] codes = [.. GeneratedTable.Areas(200).Select(area => area.TrimEnd())];
        feed.Options = feed.Options with { Scope = new StatLineScope { AreaCodes = codes } };

        Assert.That(await feed.RefusedAsync<SourceTooLargeException>(), Does.Contain("the filter takes"));
        Assert.That(feed.Server.Requests.Select(request => request.Set), Does.Not.Contain("UntypedDataSet"));
    }
}
