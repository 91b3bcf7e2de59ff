using System.Net;
using System.Net.Sockets;
using Monitoring.Pipeline;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Serve;

namespace Monitoring.Tests.Serve;

/// <summary>What the server does not do.</summary>
internal sealed class RefusedRequestTests
{
    [TestCase("/../secret.txt")]
    [TestCase("/pages/../../secret.txt")]
    [TestCase("/%2e%2e/secret.txt")]
    [TestCase("/..%2fsecret.txt")]
    [TestCase("/pages/%2e%2e%2f%2e%2e%2fsecret.txt")]
    [TestCase("/..\\secret.txt")]
    [TestCase("/%5c..%5csecret.txt")]
    [TestCase("//secret.txt")]
    [TestCase("/.%00/../secret.txt")]
    [TestCase("/manifest.json")]
    [TestCase("/pages")]
    [TestCase("/pages/")]
    [TestCase("/INDEX.HTML")]
    public async Task Only_what_the_site_names_can_be_read(string target)
    {
        await using ServedSite site = await ServedSite.StartAsync();
        site.Publish("een");
        await File.WriteAllTextAsync(site.Folder["secret.txt"], "geheim");
        string answer = await site.RawAsync($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Multiple(() =>
        {
            Assert.That(answer, Does.Match("^HTTP/1.1 40[04] "));
            Assert.That(answer, Does.Not.Contain("geheim"));
        });
    }

    [TestCase("evil.example", 421)]
    [TestCase("evil.example:8017", 421)]
    [TestCase("localhost.evil.example", 421)]
    [TestCase("10.0.0.7", 421)]
    [TestCase("localhost", 200)]
    [TestCase("LOCALHOST:9000", 200)]
    [TestCase("127.0.0.1:1", 200)]
    [TestCase("[::1]:8017", 200)]
    [TestCase("monitor.maastricht.example", 200)]
    public async Task A_request_must_be_meant_for_this_machine_or_a_configured_name(string host, int status)
    {
        await using ServedSite site = await ServedSite.StartAsync("monitor.maastricht.example");
        site.Publish("een");
        string answer = await site.RawAsync($"GET /beheer HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        Assert.That(answer, Does.StartWith(FormattableString.Invariant($"HTTP/1.1 {status} ")));
    }

    [Test]
    public async Task A_request_without_a_host_is_refused()
    {
        await using ServedSite site = await ServedSite.StartAsync();
        Assert.That(await site.RawAsync("GET / HTTP/1.0\r\n\r\n"), Does.StartWith("HTTP/1.1 421 "));
    }

    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("OPTIONS")]
    public async Task No_request_can_change_anything(string method)
    {
        await using ServedSite site = await ServedSite.StartAsync();
        using HttpRequestMessage request = new(new HttpMethod(method), "/beheer");
        using HttpResponseMessage answer = await site.Client.SendAsync(request);
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
            Assert.That(answer.Content.Headers.Allow, Is.EquivalentTo((string[])["GET", "HEAD"]));
        });
    }

    [TestCase("0.0.0.0", 8017)]
    [TestCase("::", 8017)]
    [TestCase("192.168.1.10", 8017)]
    [TestCase("localhost", 8017)]
    [TestCase("", 8017)]
    [TestCase("127.0.0.1", 65536)]
    [TestCase("127.0.0.1", -1)]
    public void An_address_that_others_can_reach_or_a_port_that_does_not_exist_is_refused(string address, int port) =>
        Assert.That(new WebOptions { Address = address, Port = port }.Problems().ToList(), Has.Count.EqualTo(1));

    [TestCase("127.0.0.1")]
    [TestCase("127.0.0.2")]
    [TestCase("::1")]
    public void An_address_of_this_machine_alone_is_accepted(string address) =>
        Assert.That(new WebOptions { Address = address }.Problems(), Is.Empty);

    [Test]
    public void A_port_in_use_is_told_with_what_to_do()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        RequestHandler handler = new(
            new PublishedSite("nowhere", TimeProvider.System), _ => Task.FromResult(string.Empty),
            new WebOptions().AllowedHosts, new RunConsole(TextWriter.Null, TextWriter.Null));
        Assert.That(
            async () => await WebServer.StartAsync(new WebOptions { Port = port }, handler, CancellationToken.None),
            Throws.TypeOf<UsageException>().With.Message.Contains(FormattableString.Invariant($"Port {port}"))
                .And.Message.Contains("Monitor:Web:Port"));
    }
}
