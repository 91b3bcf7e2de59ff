using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Monitoring.Sources;
using Monitoring.Sources.StatLine.Feed;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Sources;

/// <summary>Every way in which a retrieval ends without a snapshot; each leaves the archive as it was.</summary>
public sealed class StatLineRefusalTests
{
    private static readonly FaultCase[] _lastingFaults =
    [
        new("status 503", Faults.Status(503)),
        new("before its JSON closes", Faults.Truncate(0.9)),
        new("the connection was lost", Faults.Drop(0.9)),
        new("HTML or XML", Faults.Html()),
        new("status 429", Faults.Status(429, "1")),
    ];

    [Test]
    public async Task Trouble_that_stays_is_unavailability_with_the_place_and_what_to_do(
        [ValueSource(nameof(_lastingFaults))] FaultCase trouble, [Values] bool compresses)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { MaximumAttempts = 4 };
        feed.Server.Compresses = compresses;
        feed.Server.PageSize = 100;
        feed.Server.Segment = "OData";
        feed.Server.Always("MOG0095 '&$skip=100", trouble.Fault);

        SourceException error = await feed.RefusedAsync();

        Assert.That(error, Is.TypeOf<SourceUnavailableException>());
        Assert.That(error.SourceId, Is.EqualTo(Delivery.SourceId));
        Assert.That(error.Message, Does.StartWith("50150NED could not be retrieved: ").And.Contains(trouble.ToString()!)
            .And.Contains($"UntypedDataSet.MOG0095 page 2, {feed.Server.Root.AbsoluteUri}/50150NED/UntypedDataSet?$format=json&$filter=Marges%20eq%20")
            .And.Contains("Expected: the whole answer with status 200. Run again later"));
        Assert.That(
            feed.Server.Requests.Count(request => request is { Skip: 100 } && request.Filter.Contains("MOG", StringComparison.Ordinal)),
            Is.EqualTo(4));
    }

    [Test]
    public async Task A_host_that_does_not_answer_is_unavailability()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        using TcpListener closed = new(IPAddress.Loopback, 0);
        closed.Start();
        int port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        feed.Options = feed.Options with
        {
            Root = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}/ODataFeed/OData")),
        };

        Assert.That(await feed.RefusedAsync<SourceUnavailableException>(), Does.Contain("the host cannot be reached"));
    }

    [Test]
    public async Task An_answer_that_always_takes_too_long_is_unavailability()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { MetadataTimeout = TimeSpan.FromSeconds(20), MaximumAttempts = 2 };
        feed.Server.Always("TableInfos", Faults.Slow(TimeSpan.FromSeconds(30)));

        Assert.That(
            await feed.RefusedAsync<SourceUnavailableException>(),
            Does.Contain("no whole answer within 00:00:20"));
    }

    [Test]
    public async Task A_wait_that_is_longer_than_the_budget_is_not_begun()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Always("TableInfos", Faults.Status(503, "86400"));

        Assert.That(await feed.RefusedAsync<SourceUnavailableException>(), Does.Contain("asked to wait 1.00:00:00"));
        Assert.That(feed.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task All_tables_share_one_budget_of_waiting()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { Tables = ["A", "B", "C"], RetryBudget = TimeSpan.FromMinutes(2) };
        feed.Server.Always("TableInfos", Faults.Status(503, "60"));

        FetchResult result = await feed.FetchAsync();

        Assert.That(feed.Server.Requests.Select(request => request.Table), Is.EqualTo(["A", "A", "A", "B", "C"]));
        Assert.That(result.Failures, Has.Count.EqualTo(3).And.All.TypeOf<SourceUnavailableException>());
    }

    [Test]
    public async Task A_certificate_that_nobody_vouches_for_is_refused_at_once()
    {
        using RSA key = RSA.Create(2_048);
        CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        await using LiveFeed feed = await LiveFeed.StartAsync(certificate, LiveFeed.Table());

        Assert.That(feed.Options.Root.Scheme, Is.EqualTo("https"));
        Assert.That(
            await feed.RefusedAsync<SourceUnavailableException>(),
            Does.Contain("not secure").And.Contains("certificates of this machine"));
    }

    [TestCase("50150ned", Description = "capitals count")]
    [TestCase("99999NED")]
    public async Task A_table_that_the_host_does_not_have_is_not_found(string table)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { Tables = [table] };

        Assert.That(
            await feed.RefusedAsync<SourceNotFoundException>(),
            Does.StartWith($"{table}: 127.0.0.1 does not have it")
                .And.Contains("capitals count").And.Contains("dataderden.cbs.nl").And.Contains("opendata.cbs.nl"));
        Assert.That(feed.Server.Requests, Has.Count.EqualTo(1), "asked once");
    }

    [Test]
    public async Task A_set_that_is_not_there_is_not_found()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Always("Perioden", Faults.Status(404));

        Assert.That(await feed.RefusedAsync<SourceNotFoundException>(), Does.Contain("50150NED Perioden, http"));
    }

    [TestCase(400)]
    [TestCase(405)]
    [TestCase(414)]
    public async Task A_query_that_is_refused_is_not_repeated(int status)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Always(
            "DataProperties",
            Faults.Json(status, """{"odata.error":{"code":"","message":{"lang":"en-US","value":"Unknown column."}}}"""));

        Assert.That(await feed.RefusedAsync<SourceLayoutException>(), Does.Contain("Unknown column."));
        Assert.That(feed.Server.Requests.Count(request => request.Set is "DataProperties"), Is.EqualTo(1));
    }

    [TestCase(401)]
    [TestCase(403)]
    public async Task A_door_that_stays_shut_is_not_knocked_at_again(int status)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Always("TableInfos", Faults.Status(status));

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceUnavailableException>());
        Assert.That(feed.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_redirect_is_not_followed()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Script("TableInfos", Faults.Redirect("/ODataFeed/OData/50150NED/TableInfos?$format=json&nieuw=1"));

        Assert.That(await feed.RefusedAsync<SourceUnavailableException>(), Does.Contain("redirects are not followed"));
        Assert.That(feed.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_redirect_to_another_host_is_refused_also_when_the_connection_follows_it()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        string other = feed.Server.Root.AbsoluteUri.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        feed.Server.Script("TableInfos", Faults.Redirect($"{other}/50150NED/TableInfos?$format=json"));
        using HttpClient http = new();

        FetchResult result = await feed.FetchAsync(http);

        Assert.That(
            result.Failures.Single(),
            Is.TypeOf<SourceUnavailableException>().With.Message.Contains("localhost answered instead"));
        Assert.That(feed.Files(), Is.Empty);
    }

    [TestCase("http://127.0.0.2:PORT/x", Description = "another host")]
    [TestCase("http://127.0.0.1:1/x", Description = "another port")]
    [TestCase("https://127.0.0.1:PORT/x", Description = "another scheme")]
    [TestCase("http://user@127.0.0.1:PORT/x", Description = "with a user name")]
    [TestCase("//example.org/x", Description = "without a scheme")]
    [TestCase("http://", Description = "no address")]
    public async Task A_link_to_elsewhere_is_not_followed(string link)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Compresses = false;
        feed.Server.Always("UntypedDataSet", Faults.Link(WithPort(link, feed)));

        Assert.That(
            await feed.RefusedAsync<SourceLayoutException>(),
            Does.Contain("host and scheme of the configured root"));
        Assert.That(feed.Server.Requests.Count(request => request.Set is "UntypedDataSet"), Is.LessThanOrEqualTo(3));
    }

    [Test]
    public async Task A_service_document_that_leads_elsewhere_is_refused()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Compresses = false;
        feed.Server.Script(
            "50150NED?",
            Faults.Edit(text => text.Replace("http://127.0.0.1:", "http://localhost:", StringComparison.Ordinal)));

        Assert.That(await feed.RefusedAsync<SourceLayoutException>(), Does.Contain("leads to http://localhost:"));
    }

    [Test]
    public async Task Areas_of_which_the_table_has_none_are_not_found()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with
        {
            Scope = new StatLineScope { Municipality = "GM1999", AreaCodes = ["NL00"] },
        };

        Assert.That(
            await feed.RefusedAsync<SourceNotFoundException>(),
            Does.Contain("none of the areas asked for in its dimension WijkenEnBuurten"));
    }

    [Test]
    public async Task A_table_that_keeps_changing_is_unavailability()
    {
        GeneratedTable table = LiveFeed.Table();
        await using LiveFeed feed = await LiveFeed.StartAsync(table);
        int change = 0;
        feed.Server.Arriving = request =>
        {
            if (request.Set is "Perioden")
            {
                table.Modified = FormattableString.Invariant($"2026-01-0{++change}T02:00:00");
            }
        };

        Assert.That(
            await feed.RefusedAsync<SourceUnavailableException>(),
            Does.Contain("changed during the download").And.Contains("Try again"));
        Assert.That(feed.Server.Requests.Count(request => request.Set is "TableInfos"), Is.EqualTo(4), "two attempts");
    }

    [Test]
    public async Task A_failure_leaves_the_earlier_retrieval_untouched()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        await feed.StoredAsync();
        string[] before = feed.Files();
        feed.Options = feed.Options with { FullRefresh = true, MaximumAttempts = 1 };
        feed.Server.Always("MBG0095", Faults.Drop());

        FetchResult result = await feed.FetchAsync();

        Assert.That(result.Failures.Single(), Is.TypeOf<SourceUnavailableException>());
        Assert.That(feed.Files(), Is.EqualTo(before));
        Assert.That(() => feed.Archive.Verify(result.Snapshots.Single()), Throws.Nothing);
    }

    private static string WithPort(string link, LiveFeed feed) =>
        link.Replace("PORT", FormattableString.Invariant($"{feed.Server.Root.Port}"), StringComparison.Ordinal);
}
