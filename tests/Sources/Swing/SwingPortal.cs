using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Monitoring.Tests.Sources.Swing;

/// <summary>A Swing portal on this machine that answers OData v4, page by page, to who has its key.</summary>
internal sealed class SwingPortal : IAsyncDisposable
{
    internal const string Key = "geheim-9f27c1";

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<string> _addresses = new();

    private SwingPortal(WebApplication application) => _application = application;

    /// <summary>The root to configure.</summary>
    internal Uri Root => new($"{_application.Urls.Single()}/odata");

    /// <summary>Rows of each page, as JSON objects.</summary>
    internal IReadOnlyList<string> Pages { get; set; } = [];

    /// <summary>What is answered instead; null for pages.</summary>
    internal Func<HttpContext, Task>? Instead { get; set; }

    /// <summary>Host in links to the next page; null for its own.</summary>
    internal string? LinkHost { get; set; }

    /// <summary>Addresses that were asked for.</summary>
    internal IReadOnlyList<string> Addresses => [.. _addresses];

    internal static async Task<SwingPortal> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        SwingPortal portal = new(builder.Build());
        portal._application.Run(portal.AnswerAsync);
        await portal._application.StartAsync();
        return portal;
    }

    /// <summary>One row of a value.</summary>
    internal static string Row(string level, string item, string topic, string value, int year = 2024) => FormattableString.Invariant(
        $$"""{"@odata.id":"x","Period":{"ExternalCode":"{{year}}"},"GeoLevel":{"ExternalCode":"{{level}}"},"GeoItem":{"ExternalCode":"{{item}}"},"Variable":{"ExternalCode":"{{topic}}"},"ValueString":{{value}}}""");

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        _addresses.Enqueue(context.Request.Path + context.Request.QueryString.Value);
        if (!string.Equals(context.Request.Headers["apikey"], Key, StringComparison.Ordinal))
        {
            context.Response.StatusCode = context.Request.Headers.ContainsKey("apikey") ? 403 : 401;
            return;
        }

        if (Instead is { } other)
        {
            await other(context);
            return;
        }

        int page = int.TryParse(context.Request.Query["$skiptoken"], System.Globalization.CultureInfo.InvariantCulture, out int asked) ? asked : 0;
        string host = LinkHost ?? context.Request.Host.Value!;
        string link = page + 1 < Pages.Count ? FormattableString.Invariant($",\"@odata.nextLink\":\"http://{host}/odata/Values?$skiptoken={page + 1}\"") : "";
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($"{{\"@odata.context\":\"x\",\"value\":[{Pages[page]}]{link}}}");
    }
}
