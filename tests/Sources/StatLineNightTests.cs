using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine.Feed;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Sources;

/// <summary>What one night leaves for the next.</summary>
public sealed class StatLineNightTests
{
    [Test]
    public async Task An_unchanged_night_is_one_request_for_each_table_and_stores_nothing()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync(LiveFeed.Table(), LiveFeed.Table("50120NED"));
        feed.Options = feed.Options with { Tables = [LiveFeed.TableId, "50120NED"] };
        FetchResult first = await feed.FetchAsync();
        string[] before = feed.Files();
        feed.Server.Reset();

        FetchResult second = await feed.FetchAsync();

        Assert.That(
            feed.Server.Requests.Select(request => $"{request.Table} {request.Set}"),
            Is.EqualTo(["50150NED TableInfos", "50120NED TableInfos"]));
        Assert.That(feed.Files(), Is.EqualTo(before));
        Assert.That(second.Notes.Select(note => note.Kind), Is.All.EqualTo(FetchNoteKind.Unchanged));
        Assert.That(Ids(second), Is.EqualTo(Ids(first)));
        Assert.That((second.Failures.Count, second.IsFailure), Is.EqualTo((0, false)));
    }

    [Test]
    public async Task A_full_refresh_retrieves_what_has_not_changed()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        await feed.StoredAsync();
        feed.Options = feed.Options with { FullRefresh = true };

        await feed.StoredAsync();

        Assert.That(feed.Archive.List(Delivery.SourceId), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_modified_table_is_retrieved_again_and_both_retrievals_stand()
    {
        GeneratedTable table = LiveFeed.Table();
        await using LiveFeed feed = await LiveFeed.StartAsync(table);
        await feed.StoredAsync();
        table.Modified = "2026-02-02T02:00:00";

        await feed.StoredAsync();

        Assert.That(
            feed.Archive.List(Delivery.SourceId).Select(snapshot => snapshot.Origin.Modified),
            Is.EqualTo(["2025-06-30T02:00:00", "2026-02-02T02:00:00"]));
    }

    [Test]
    public async Task A_mark_that_was_put_back_counts_as_a_change()
    {
        GeneratedTable table = LiveFeed.Table();
        await using LiveFeed feed = await LiveFeed.StartAsync(table);
        await feed.StoredAsync();
        table.Modified = "2024-01-01T02:00:00";

        Assert.That((await feed.StoredAsync()).Origin.Modified, Is.EqualTo("2024-01-01T02:00:00"));
    }

    [Test]
    public async Task A_table_without_a_mark_is_retrieved_every_night()
    {
        GeneratedTable table = LiveFeed.Table();
        table.Modified = "";
        await using LiveFeed feed = await LiveFeed.StartAsync(table);
        await feed.StoredAsync();

        await feed.StoredAsync();
    }

    [Test]
    public async Task Another_selection_is_retrieved_though_nothing_has_changed()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { Scope = new StatLineScope { Municipality = "GM0935" } };
        await feed.StoredAsync();
        feed.Options = feed.Options with
        {
            Scope = new StatLineScope { Municipality = "GM0935", AreaCodes = ["NL01"] },
        };

        await feed.StoredAsync();

        Assert.That((await feed.FetchAsync()).Notes.Single().Kind, Is.EqualTo(FetchNoteKind.Unchanged));
    }

    [Test]
    public async Task A_whole_table_is_enough_for_any_selection()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        await feed.StoredAsync();
        feed.Options = feed.Options with { Scope = new StatLineScope { Municipality = "GM0935" } };

        Assert.That((await feed.FetchAsync()).Notes.Single().Kind, Is.EqualTo(FetchNoteKind.Unchanged));
    }

    [Test]
    public async Task What_was_written_afterwards_gives_way_to_what_is_received()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        using (SnapshotWriter writer = feed.Archive.Begin(Delivery.SourceId, LiveFeed.TableId))
        {
            writer.CreateFile("TableInfos.json").Dispose();
            writer.Commit(Delivery.Origin(0, "TableInfos.json is geschreven.") with { Modified = "2025-06-30T02:00:00" });
        }

        await feed.StoredAsync();
    }

    [Test]
    public async Task One_table_that_fails_does_not_take_the_others_with_it()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync(LiveFeed.Table(), LiveFeed.Table("50120NED"), LiveFeed.Table("50090NED"));
        feed.Options = feed.Options with { Tables = ["50090NED", LiveFeed.TableId, "50120NED"] };
        await feed.FetchAsync();
        feed.Options = feed.Options with { FullRefresh = true, MaximumAttempts = 2 };
        feed.Server.Always("50150NED", Faults.Status(503));

        FetchResult result = await feed.FetchAsync();

        Assert.That(
            result.Failures.Single(),
            Is.TypeOf<SourceUnavailableException>().With.Message.StartsWith("50150NED "));
        Assert.That(result.IsFailure, Is.False);
        Assert.That(
            result.Snapshots.Select(snapshot => snapshot.Id.Dataset),
            Is.EqualTo(["50090NED", "50090NED", "50120NED", "50120NED", "50150NED"]), "the earlier retrieval is still there");
    }

    [Test]
    public async Task A_damaged_folder_of_one_table_does_not_hide_the_others()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync(LiveFeed.Table(), LiveFeed.Table("50120NED"));
        Directory.CreateDirectory(Path.Combine(feed.Archive.Root, Delivery.SourceId, "50120NED", "kapot"));
        feed.Options = feed.Options with { Tables = ["50120NED", LiveFeed.TableId] };

        FetchResult result = await feed.FetchAsync();

        Assert.That(
            result.Failures.Single(),
            Is.TypeOf<SourceLayoutException>().With.Message.Contains("50120NED/kapot"));
        Assert.That(result.Snapshots.Single().Id.Dataset, Is.EqualTo(LiveFeed.TableId));
    }

    [Test]
    public async Task Retrievals_of_tables_that_are_no_longer_asked_for_are_still_given()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        Delivery.Add(feed.Archive, Delivery.Origin(), ("a.json", "1"));

        FetchResult result = await feed.FetchAsync();

        Assert.That(
            result.Snapshots.Select(snapshot => snapshot.Id.Dataset),
            Is.EqualTo([Delivery.Dataset, LiveFeed.TableId]));
    }

    [Test]
    public async Task What_a_killed_retrieval_left_half_written_is_cleared_away()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        string leftover = Path.Combine(feed.Archive.Root, Delivery.SourceId, "50120NED", ".partial-1");
        Directory.CreateDirectory(leftover);

        await feed.FetchAsync();

        Assert.That(leftover, Does.Not.Exist);
    }

    [Test]
    public async Task A_fetch_that_is_cancelled_leaves_nothing_behind()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.PageSize = 20;
        using CancellationTokenSource stop = new();
        feed.Server.Arriving = request =>
        {
            if (request.Skip == 40)
            {
                stop.Cancel();
            }
        };

        Assert.That(async () => await feed.FetchAsync(stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(feed.Files(), Is.Empty);
    }

    [Test]
    public async Task A_wait_between_attempts_can_be_cancelled()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { RetryBudget = TimeSpan.FromDays(2) };
        feed.Server.Always("TableInfos", Faults.Status(503, "90000"));
        using CancellationTokenSource stop = new(TimeSpan.FromMilliseconds(200));

        Assert.That(async () => await feed.FetchAsync(stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static string[] Ids(FetchResult result) => [.. result.Snapshots.Select(snapshot => snapshot.Id.ToString())];
}
