using System.Net;
using System.Net.Http.Headers;
using Monitoring.Pipeline.Publish;

namespace Monitoring.Tests.Serve;

/// <summary>The report as the resident program shows it.</summary>
internal sealed class ServedReportTests
{
    [TestCase("/", "text/html; charset=utf-8")]
    [TestCase("/index.html", "text/html; charset=utf-8")]
    [TestCase("/pages/1.html", "text/html; charset=utf-8")]
    [TestCase("/assets/site.css", "text/css; charset=utf-8")]
    [TestCase("/downloads/picture.svg", "image/svg+xml; charset=utf-8")]
    [TestCase("/downloads/figures.csv", "text/csv; charset=utf-8")]
    [TestCase("/beheer", "text/html; charset=utf-8")]
    [TestCase("/beheer.css", "text/css; charset=utf-8")]
    public async Task A_file_has_its_content_type_and_is_asked_for_again_each_time(string path, string contentType)
    {
        await using ServedSite site = await ServedSite.StartAsync();
        site.Publish("een");
        using HttpResponseMessage answer = await site.Client.GetAsync(path);
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Content.Headers.ContentType?.ToString(), Is.EqualTo(contentType));
            Assert.That(answer.Headers.CacheControl?.NoCache, Is.True);
            Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'").And.Not.Contain("script-src"));
            Assert.That(answer.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
            Assert.That(answer.Headers.Server, Is.Empty);
        });
    }

    [Test]
    public async Task A_page_that_the_reader_has_already_is_not_sent_again_until_it_changes()
    {
        await using ServedSite site = await ServedSite.StartAsync();
        site.Publish("een");
        using HttpResponseMessage first = await site.Client.GetAsync("/");
        EntityTagHeaderValue tag = first.Headers.ETag!;
        using HttpResponseMessage again = await AskAsync(site, tag);
        site.Publish("twee");
        using HttpResponseMessage changed = await AskAsync(site, tag);
        Assert.Multiple(() =>
        {
            Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(changed.Headers.ETag, Is.Not.EqualTo(tag));
        });
    }

    [Test]
    public async Task While_the_site_is_replaced_again_and_again_no_page_fails_or_is_of_two_sites()
    {
        const int Replacements = 60;
        await using ServedSite site = await ServedSite.StartAsync();
        site.Publish("een");
        Task replacing = Task.Run(() =>
        {
            for (int turn = 0; turn < Replacements; turn++)
            {
                site.Publish(turn % 2 == 0 ? "twee" : "drie", pages: 20);
            }
        });
        List<string> troubles = [];
        int read = 0;
        for (; !replacing.IsCompleted; read++)
        {
            using HttpResponseMessage answer = await site.Client.GetAsync(read % 2 == 0 ? "/pages/1.html" : "/");
            byte[] body = await answer.Content.ReadAsByteArrayAsync();
            if (answer.StatusCode != HttpStatusCode.OK
                || !string.Equals(answer.Headers.ETag?.Tag, $"\"{SiteManifest.DigestOf(body)}\"", StringComparison.Ordinal))
            {
                troubles.Add(answer.ToString());
            }
        }

        await replacing;
        Assert.Multiple(() =>
        {
            Assert.That(troubles, Is.Empty);
            Assert.That(read, Is.GreaterThan(Replacements), "read often enough to meet the exchanges");
        });
    }

    [Test]
    public async Task A_file_that_was_changed_after_it_was_published_is_not_shown_and_the_log_says_what_to_do()
    {
        await using ServedSite site = await ServedSite.StartAsync();
        site.Publish("een");
        await File.WriteAllTextAsync(Path.Combine(site.Site, "index.html"), "iets anders");
        using HttpResponseMessage answer = await site.Client.GetAsync("/");
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(site.Said, Does.Contain("index.html of the published report").And.Contain("monitor report build"));
        });
    }

    [Test]
    public async Task Before_the_first_report_a_page_says_so()
    {
        await using ServedSite site = await ServedSite.StartAsync();
        using HttpResponseMessage answer = await site.Client.GetAsync("/");
        Assert.Multiple(async () =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("Er is nog geen rapport gemaakt"));
        });
    }

    [Test]
    public async Task A_question_for_the_head_alone_gets_no_body()
    {
        await using ServedSite site = await ServedSite.StartAsync();
        site.Publish("een");
        string answer = await site.RawAsync("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.That(answer, Does.StartWith("HTTP/1.1 200 OK").And.EndsWith("\r\n\r\n"));
    }

    private static async Task<HttpResponseMessage> AskAsync(ServedSite site, EntityTagHeaderValue tag)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/");
        request.Headers.IfNoneMatch.Add(tag);
        return await site.Client.SendAsync(request);
    }
}
