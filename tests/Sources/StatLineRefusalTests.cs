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
        Assert.That(feed.Server.Requests.Count(request => request is { Skip: 100 } && request.Filter.Contains("MOG", StringComparison.Ordinal)), Is.EqualTo(4));
    }

    [Test]
    public async Task A_host_that_does_not_answer_is_unavailability()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        using TcpListener closed = new(IPAddress.Loopback, 0);
        closed.Start();
        int port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        feed.Options = feed.Options with { Root = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}/ODataFeed/OData")) };

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceUnavailableException>().With.Message.Contains("the host cannot be reached"));
    }

    [Test]
    public async Task An_answer_that_always_takes_too_long_is_unavailability()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { MetadataTimeout = TimeSpan.FromSeconds(20), MaximumAttempts = 2 };
        feed.Server.Always("TableInfos", Faults.Slow(TimeSpan.FromSeconds(30)));

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceUnavailableException>().With.Message.Contains("no whole answer within 00:00:20"));
    }

    [Test]
    public async Task A_wait_that_is_longer_than_the_budget_is_not_begun()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Always("TableInfos", Faults.Status(503, "86400"));

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceUnavailableException>().With.Message.Contains("asked to wait 1.00:00:00"));
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
            await feed.RefusedAsync(),
            Is.TypeOf<SourceUnavailableException>().With.Message.Contains("not secure").And.Message.Contains("certificates of this machine"));
    }

    [TestCase("50150ned", Description = "capitals count")]
    [TestCase("99999NED")]
    public async Task A_table_that_the_host_does_not_have_is_not_found(string table)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { Tables = [table] };

        Assert.That(
            await feed.RefusedAsync(),
            Is.TypeOf<SourceNotFoundException>().With.Message.StartsWith($"{table}: 127.0.0.1 does not have it")
                .And.Message.Contains("capitals count").And.Message.Contains("dataderden.cbs.nl").And.Message.Contains("opendata.cbs.nl"));
        Assert.That(feed.Server.Requests, Has.Count.EqualTo(1), "asked once");
    }

    [Test]
    public async Task A_set_that_is_not_there_is_not_found()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Always("Perioden", Faults.Status(404));

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceNotFoundException>().With.Message.Contains("50150NED Perioden, http"));
    }

    [TestCase(400)]
    [TestCase(405)]
    [TestCase(414)]
    public async Task A_query_that_is_refused_is_not_repeated(int status)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Always("DataProperties", Faults.Json(status, """{"odata.error":{"code":"","message":{"lang":"en-US","value":"Unknown column."}}}"""));

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceLayoutException>().With.Message.Contains("Unknown column."));
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

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceUnavailableException>().With.Message.Contains("redirects are not followed"));
        Assert.That(feed.Server.Requests, Has.Count.EqualTo(1));
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
            await feed.RefusedAsync(),
            Is.TypeOf<SourceLayoutException>().With.Message.Contains("host and scheme of the configured root"));
        Assert.That(feed.Server.Requests.Count(request => request.Set is "UntypedDataSet"), Is.LessThanOrEqualTo(3));
    }

    [Test]
    public async Task A_service_document_that_leads_elsewhere_is_refused()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Compresses = false;
        feed.Server.Script("50150NED?", Faults.Edit(text => text.Replace("http://127.0.0.1:", "http://localhost:", StringComparison.Ordinal)));

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceLayoutException>().With.Message.Contains("leads to http://localhost:"));
    }

    [Test]
    public async Task Pages_that_lead_in_a_circle_are_refused()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Compresses = false;
        feed.Server.Always("Perioden?", Faults.Link($"{feed.Server.Root}/50150NED/Perioden?$format=json&$skip=1"));
        feed.Server.Always("Perioden?$format=json&$skip=1", Faults.Link($"{feed.Server.Root}/50150NED/Perioden?$format=json&$skip=1"));

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceLayoutException>().With.Message.Contains("lead in a circle"));
    }

    [Test]
    public async Task Too_many_pages_are_refused()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.PageSize = 10;
        feed.Options = feed.Options with { MaximumPages = 17 };

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceTooLargeException>().With.Message.Contains("more than 17 pages"));
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

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceTooLargeException>().With.Message.Contains("longer than 1,000,000 bytes"));
    }

    [Test]
    public async Task The_limit_of_a_page_counts_after_decompression()
    {
        // 180 KB that compress to far less.
        await using LiveFeed feed = await LiveFeed.StartAsync(new GeneratedTable(LiveFeed.TableId, GeneratedTable.Areas(300), [2020]));
        feed.Options = feed.Options with { LargestPageBytes = 90_000 };

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceTooLargeException>().With.Message.Contains("after decompression"));
    }

    [Test]
    public async Task A_table_over_its_limit_is_refused()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { LargestTableBytes = 60_000 };

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceTooLargeException>().With.Message.Contains("the table is longer than 60,000 bytes"));
    }

    [Test]
    public async Task A_filter_longer_than_the_service_takes_is_not_sent()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync(new GeneratedTable(LiveFeed.TableId, GeneratedTable.Areas(200), [2020]));
        string[] codes = [.. GeneratedTable.Areas(200).Select(area => area.TrimEnd())];
        feed.Options = feed.Options with { Scope = new StatLineScope { AreaCodes = codes } };

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceTooLargeException>().With.Message.Contains("the filter takes"));
        Assert.That(feed.Server.Requests.Select(request => request.Set), Does.Not.Contain("UntypedDataSet"));
    }

    [TestCase("TableInfos", """{"value":[]}""", "TableInfos has 0 rows")]
    [TestCase("TableInfos", """{"value":[{"Identifier":"50120NED"}]}""", "the table calls itself '50120NED'")]
    [TestCase("TableInfos", """{"odata.error":{"code":"","message":{"lang":"nl","value":"Storing."}}}""", "answered with an error: Storing.")]
    [TestCase("TableInfos", "[]", "not an object")]
    [TestCase("TableInfos", "null", "not an object")]
    [TestCase("TableInfos", "{}", "no rows")]
    [TestCase("TableInfos", """{"value":{}}""", "The rows are a StartObject")]
    [TestCase("TableInfos", """{"value":[1]}""", "A row is a Number")]
    [TestCase("TableInfos", """{"value":[],"value":[]}""", "'value' twice")]
    [TestCase("TableInfos", """{"value":[],"odata.nextLink":7}""", "not one text")]
    [TestCase("TableInfos", """{"value":[{"Title":"\ud800"}]}""", "A text is broken")]
    [TestCase("50150NED?", """{"value":[{"name":"TableInfos","url":"x"}]}""", "does not list DataProperties")]
    [TestCase("DataProperties", """{"value":[{"Type":"Topic","Key":"A_1"}]}""", "one dimension or more")]
    [TestCase("DataProperties", """{"value":[{"Type":"Soort","Key":"A_1"}]}""", "of type 'Soort'")]
    [TestCase("DataProperties", """{"value":[{"Type":"Dimension","Key":"../A"}]}""", "letters, digits and '_'")]
    [TestCase("DataProperties", """{"value":[{"Type":"Dimension","Key":"Leeftijd"},{"Type":"Dimension","Key":"leeftijd"}]}""", "a name of its own")]
    [TestCase("DataProperties", """{"value":[{"Type":"Dimension","Key":"tableinfos"}]}""", "a name of its own")]
    [TestCase("DataProperties", """{"value":[{"Type":"Dimension","Key":"Onbekend"}]}""", "does not list Onbekend")]
    [TestCase("Marges?", """{"value":[{"Key":"MOG0095"}]}""", "the dimension Marges has no MW00000")]
    [TestCase("UntypedDataSet", """{"value":[]}""", "there are 0 rows")]
    [TestCase("MBG0095", """{"value":[{"ID":1}]}""", "there are 1 rows")]
    public async Task An_answer_of_another_shape_is_a_changed_layout(string part, string body, string what)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Always(part, Faults.Json(200, body));

        SourceException error = await feed.RefusedAsync();

        Assert.That(error, Is.TypeOf<SourceLayoutException>().With.Message.Contains(what).And.Message.StartsWith("50150NED: "));
        Assert.That(feed.Server.Requests.Select(request => request.Url).Distinct(StringComparer.Ordinal).Count(), Is.EqualTo(feed.Server.Requests.Count), "nothing is asked twice");
    }

    [Test]
    public async Task A_compression_that_was_not_asked_for_is_a_changed_layout()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Always("TableInfos", (context, answer) => Faults.Truncate(1)(context, answer with { Encoding = "br" }));

        Assert.That(await feed.RefusedAsync(), Is.TypeOf<SourceLayoutException>().With.Message.Contains("comes as br"));
    }

    [Test]
    public async Task Areas_of_which_the_table_has_none_are_not_found()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { Scope = new StatLineScope { Municipality = "GM1999", AreaCodes = ["NL00"] } };

        Assert.That(
            await feed.RefusedAsync(),
            Is.TypeOf<SourceNotFoundException>().With.Message.Contains("none of the areas asked for in its dimension WijkenEnBuurten"));
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
            await feed.RefusedAsync(),
            Is.TypeOf<SourceUnavailableException>().With.Message.Contains("changed during the download").And.Message.Contains("Try again"));
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
