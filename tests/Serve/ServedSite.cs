using System.Net.Sockets;
using System.Text;
using Monitoring.Pipeline;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Serve;
using Monitoring.Reports;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Serve;

/// <summary>A published site in a folder of its own, and the server that shows it.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly StringWriter _said = new();
    private readonly WebServer _server;

    private ServedSite(TestFolder folder, WebServer server, StringWriter said)
    {
        (Folder, _server, _said) = (folder, server, said);
        Client = new HttpClient { BaseAddress = server.Address };
    }

    public TestFolder Folder { get; }

    public HttpClient Client { get; }

    public Uri Address => _server.Address;

    /// <summary>What was told on standard error.</summary>
    public string Said => _said.ToString();

    public string Site => Folder["site"];

    public static async Task<ServedSite> StartAsync(string hosts = "")
    {
        TestFolder folder = new();
        StringWriter said = new();
        WebOptions options = new() { Port = 0, Hosts = hosts };
        RequestHandler handler = new(
            new PublishedSite(folder["site"], TimeProvider.System),
            _ => Task.FromResult("<!DOCTYPE html><title>beheer</title>"),
            options.AllowedHosts,
            new RunConsole(TextWriter.Null, said));
        return new ServedSite(folder, await WebServer.StartAsync(options, handler, CancellationToken.None), said);
    }

    /// <summary>Publishes a site of which every page says the same word.</summary>
    public void Publish(string word, int pages = 3)
    {
        List<SiteFile> files =
        [
            File("index.html", $"<!DOCTYPE html><title>{word}</title>"),
            File("assets/site.css", $"/*{word}*/"),
            File("downloads/picture.svg", $"<svg><!--{word}--></svg>"),
            File("downloads/figures.csv", word),
            .. Enumerable.Range(0, pages).Select(page => File(FormattableString.Invariant($"pages/{page}.html"), string.Concat(Enumerable.Repeat(word, 5_000)))),
        ];
        new SiteFolder(Site).Replace(files, SiteManifest.Of(word, files));
    }

    /// <summary>Sends a request exactly as it is written and gives the whole answer as text.</summary>
    public async Task<string> RawAsync(string request)
    {
        using TcpClient client = new();
        await client.ConnectAsync(Address.Host, Address.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        await _said.DisposeAsync();
        Folder.Dispose();
    }

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
