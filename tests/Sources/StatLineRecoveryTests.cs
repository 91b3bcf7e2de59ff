using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Sources;

public sealed class StatLineRecoveryTests
{
    private static readonly FaultCase[] _passingFaults =
    [
        new("500", Faults.Status(500)),
        new("502", Faults.Status(502)),
        new("503 with Retry-After in seconds", Faults.Status(503, "5")),
        new("408", Faults.Status(408)),
        new("429 with Retry-After", Faults.Status(429, "5")),
        new("a body cut off in good order", Faults.Truncate(0.6)),
        new("a body of which the last brace is missing", Faults.Truncate(0.99)),
        new("no body at all", Faults.Truncate(0)),
        new("a connection lost before the answer", Faults.Drop(0)),
        new("a connection lost halfway", Faults.Drop(0.5)),
        new("fewer bytes than were promised", Faults.TooLongContentLength()),
        new("HTML with status 200", Faults.Html()),
        new("JSON with something behind it", Faults.Json(200, "{\"value\":[]}<br>")),
    ];

    // The header has no fractions of a second, and a timer of a fast clock is early by as much as its factor says.
    private static readonly TimeSpan _precision = TimeSpan.FromSeconds(4);

    private static readonly string[] _parts =
        ["TableInfos", "50150NED?", "DataProperties", "WijkenEnBuurten?", "Marges eq 'MW00000 '", "MOG0095 '&$skip=100"];

    [Test]
    public async Task Trouble_that_passes_costs_nothing(
        [ValueSource(nameof(_passingFaults))] FaultCase trouble, [Values] bool compresses)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.PageSize = 100;
        feed.Server.Compresses = compresses;
        feed.Server.Script("50150NED?", trouble.Fault);
        feed.Server.Script("Marges eq 'MW00000 '", trouble.Fault, trouble.Fault);

        Snapshot snapshot = await feed.StoredAsync();

        Assert.That(SmallTable.ReadAll(feed.Open(snapshot)), Has.Count.EqualTo(180));
        Assert.That(
            Directory.EnumerateFiles(snapshot.ContentFolder).Count(),
            Is.EqualTo(snapshot.Origin.Files.Count + 1),
            "the files and their origin, and nothing of the attempts that failed");
    }

    [TestCaseSource(nameof(_parts))]
    public async Task Trouble_may_come_at_any_part(string part)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.PageSize = 100;
        feed.Server.Script(part, Faults.Status(503), Faults.Drop(), Faults.Truncate());

        await feed.StoredAsync();

        Assert.That(
            feed.Server.Requests.Count(request => Uri.UnescapeDataString(request.Url).Contains(part, StringComparison.Ordinal)),
            Is.GreaterThanOrEqualTo(4));
    }

    [Test]
    public async Task An_answer_that_takes_too_long_is_asked_for_again()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { PageTimeout = TimeSpan.FromMinutes(3) };
        feed.Server.Script("UntypedDataSet", Faults.Slow(TimeSpan.FromSeconds(5)));

        await feed.StoredAsync();
    }

    [TestCase(503, Description = "overloaded")]
    [TestCase(429, Description = "too many requests")]
    public async Task Retry_After_in_seconds_is_waited_for(int status)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Script("TableInfos", Faults.Status(status, "120"));

        await feed.StoredAsync();

        Assert.That(Wait(feed), Is.InRange(TimeSpan.FromSeconds(120) - _precision, TimeSpan.FromMinutes(15)));
    }

    [Test]
    public async Task Retry_After_as_a_date_is_waited_for()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        DateTimeOffset until = feed.Clock.GetUtcNow().AddMinutes(10);
        feed.Server.Script("TableInfos", Faults.Status(503, until.ToString("R", null)));

        await feed.StoredAsync();

        Assert.That(feed.Server.Requests[1].At, Is.GreaterThan(until - _precision));
    }

    [Test]
    public async Task A_moment_that_has_passed_leaves_the_usual_wait()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with
        {
            FirstDelay = TimeSpan.FromMinutes(2),
            LongestDelay = TimeSpan.FromMinutes(2),
        };
        feed.Server.Script("TableInfos", Faults.Status(503, "Sun, 22 Nov 2020 04:00:00 GMT"));

        await feed.StoredAsync();

        Assert.That(Wait(feed), Is.GreaterThan(TimeSpan.FromSeconds(90) - _precision));
    }

    [Test]
    public async Task Each_wait_is_longer_than_the_one_before()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with
        {
            FirstDelay = TimeSpan.FromMinutes(1),
            LongestDelay = TimeSpan.FromHours(1),
            RetryBudget = TimeSpan.FromHours(2),
        };
        feed.Server.Script("TableInfos", Faults.Status(500), Faults.Status(500), Faults.Status(500));

        await feed.StoredAsync();

        DateTimeOffset[] moments = [.. feed.Server.Requests.Take(4).Select(request => request.At)];
        Assert.That(moments[1] - moments[0], Is.GreaterThan(TimeSpan.FromSeconds(45) - _precision));
        Assert.That(moments[2] - moments[1], Is.GreaterThan(TimeSpan.FromSeconds(90) - _precision));
        Assert.That(moments[3] - moments[2], Is.GreaterThan(TimeSpan.FromSeconds(180) - _precision));
    }

    [Test]
    public async Task A_host_that_keeps_failing_is_left_alone_for_a_while_and_then_tried_again()
    {
        // A slower clock, since twelve failures must fall within one of its minutes.
        await using LiveFeed feed = await LiveFeed.StartAsync(clockFactor: 20);
        feed.Options = feed.Options with
        {
            MaximumAttempts = 20,
            // The eight attempts that are left must outlast a timer that fires a little before the clock says so.
            FirstDelay = TimeSpan.FromSeconds(1),
            LongestDelay = TimeSpan.FromSeconds(1),
        };
        feed.Server.Script("TableInfos", [.. Enumerable.Repeat(Faults.Status(500), 12)]);

        await feed.StoredAsync();

        DateTimeOffset[] moments = [.. feed.Server.Requests.Take(13).Select(request => request.At)];
        Assert.That(moments[12] - moments[11], Is.GreaterThan(TimeSpan.FromSeconds(20) - _precision));
    }

    [Test]
    public async Task A_table_that_changes_during_the_download_is_retrieved_once_more()
    {
        GeneratedTable table = LiveFeed.Table();
        await using LiveFeed feed = await LiveFeed.StartAsync(table);
        feed.Server.Arriving = request =>
            table.Modified = request.Set is "UntypedDataSet" ? "2026-01-01T02:00:00" : table.Modified;

        Snapshot snapshot = await feed.StoredAsync();

        Assert.That(snapshot.Origin.Modified, Is.EqualTo("2026-01-01T02:00:00"));
        Assert.That(feed.Open(snapshot).Modified, Is.EqualTo("2026-01-01T02:00:00"), "also the stored description");
        Assert.That(feed.Server.Requests.Count(request => request.Set is "TableInfos"), Is.EqualTo(4));
    }

    private static TimeSpan Wait(LiveFeed feed) => feed.Server.Requests[1].At - feed.Server.Requests[0].At;
}
