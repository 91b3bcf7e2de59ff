using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Monitoring.Tests.Sources.Loopback;

/// <summary>
/// A StatLine feed on this machine: service document, metadata, code lists and pages of rows in the shapes of the v3
/// service, with the faults that a test asks for.
/// </summary>
internal sealed class StatLineServer : IAsyncDisposable
{
    private const string Prefix = "/ODataFeed/OData/";

    private readonly WebApplication _application;
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, ServedTable> _tables;
    private readonly ConcurrentQueue<ServedRequest> _requests = new();
    private readonly List<FaultScript> _scripts = [];
    private int _underWay;
    private int _mostUnderWay;

    private StatLineServer(WebApplication application, IEnumerable<ServedTable> tables, TimeProvider clock)
    {
        _application = application;
        _clock = clock;
        _tables = tables.ToDictionary(table => table.Id, StringComparer.Ordinal);
    }

    /// <summary>The root to configure.</summary>
    internal Uri Root => new($"{_application.Urls.Single()}{Prefix.TrimEnd('/')}");

    /// <summary>Most rows of a page.</summary>
    internal int PageSize { get; set; } = 10_000;

    /// <summary>Most codes of a page of a code list.</summary>
    internal int CodePageSize { get; set; } = int.MaxValue;

    /// <summary>True to compress when the client accepts it.</summary>
    internal bool Compresses { get; set; } = true;

    /// <summary>True to put the link before the rows.</summary>
    internal bool LinkStandsFirst { get; set; }

    /// <summary>How the answers spell the segment <c>OData</c>.</summary>
    internal string Segment { get; set; } = "odata";

    /// <summary>Called with each request before it is answered.</summary>
    internal Action<ServedRequest>? Arriving { get; set; }

    /// <summary>Every request so far, in the order of arrival.</summary>
    internal IReadOnlyList<ServedRequest> Requests => [.. _requests];

    /// <summary>The largest number of requests that were under way at one time.</summary>
    internal int MostAtOnce => _mostUnderWay;

    /// <summary>Starts a server with these tables on a free port.</summary>
    internal static Task<StatLineServer> StartAsync(params IEnumerable<ServedTable> tables) =>
        StartAsync(TimeProvider.System, tables);

    /// <summary>Starts a server that tells the time of requests by a clock of the caller.</summary>
    internal static Task<StatLineServer> StartAsync(TimeProvider clock, params IEnumerable<ServedTable> tables) =>
        StartAsync(clock, certificate: null, tables);

    /// <summary>Starts a server over TLS when a certificate is given.</summary>
    internal static async Task<StatLineServer> StartAsync(
        TimeProvider clock, X509Certificate2? certificate, params IEnumerable<ServedTable> tables)
    {
        // Empty: the usual one watches the working folder for changed settings, which is woken by every write of the program's database.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        StatLineServer server = new(builder.Build(), tables, clock);
        server._application.Run(server.AnswerAsync);
        await server._application.StartAsync();
        return server;
    }

    /// <summary>
    /// The next requests whose address, not encoded, contains a text get these faults in turn; null for none.
    /// </summary>
    internal void Script(string text, params ServedFault?[] faults) =>
        _scripts.Add(new FaultScript(text, faults, false));

    /// <summary>Every request whose address, not encoded, contains a text gets this fault.</summary>
    internal void Always(string text, ServedFault fault) => _scripts.Add(new FaultScript(text, [fault], true));

    /// <summary>Forgets all faults and requests so far.</summary>
    internal void Reset()
    {
        _scripts.Clear();
        _requests.Clear();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource atOnce = new(TimeSpan.Zero);
        await _application.StopAsync(atOnce.Token);
        await _application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        ServedRequest request = Read(context);
        _requests.Enqueue(request);
        int now = Interlocked.Increment(ref _underWay);
        lock (_scripts)
        {
            _mostUnderWay = Math.Max(_mostUnderWay, now);
        }

        try
        {
            Arriving?.Invoke(request);
            await AnswerAsync(context, request);
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    private async Task AnswerAsync(HttpContext context, ServedRequest request)
    {
        ServedFault? fault = FaultFor(Uri.UnescapeDataString(request.Url));
        byte[]? text = BodyOf(request, context.Request.QueryString.Value ?? "");
        if (text is null && fault is null)
        {
            await Faults.Status(StatusCodes.Status404NotFound)(context, new ServedAnswer([], ""));
            return;
        }

        bool compresses = Compresses && request.Headers.Contains("gzip", StringComparison.Ordinal);
        ServedAnswer answer = new(compresses ? Gzip(text ?? []) : text ?? [], compresses ? "gzip" : "");
        context.Response.ContentType = "application/json;odata=minimalmetadata;charset=utf-8";
        await (fault ?? Faults.Truncate(1))(context, answer);
    }

    private ServedFault? FaultFor(string url)
    {
        lock (_scripts)
        {
            return _scripts.Find(script => script.Matches(url))?.Take();
        }
    }

    private ServedRequest Read(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "";
        string[] parts = path.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? path[Prefix.Length..].Split('/')
            : [""];
        string raw = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        IHeaderDictionary headers = context.Request.Headers;
        return new ServedRequest(
            _clock.GetUtcNow(),
            raw,
            parts[0],
            parts.Length > 1 ? parts[1] : "",
            context.Request.Query["$filter"].ToString(),
            int.TryParse(context.Request.Query["$skip"], CultureInfo.InvariantCulture, out int skip) ? skip : 0,
            $"{headers.UserAgent} | {headers.Accept} | {headers.AcceptEncoding}");
    }

    private byte[]? BodyOf(ServedRequest request, string query)
    {
        if (!_tables.TryGetValue(request.Table, out ServedTable? table))
        {
            return null;
        }

        // Without $format the feed answers in XML, which no test wants by accident.
        if (!query.Contains("$format=json", StringComparison.Ordinal))
        {
            return "<feed/>"u8.ToArray();
        }

        string root = $"{_application.Urls.Single()}/ODataFeed/{Segment}/{table.Id}";
        return request.Set switch
        {
            "" => Encoding.UTF8.GetBytes(ServiceDocument(table, root)),
            "UntypedDataSet" => Page(request, query, root, PageSize, (output, take) =>
                table.WriteRows(output, ServedFilter.Parse(request.Filter), request.Skip, take)),
            "TableInfos" or "DataProperties" => Page(request, query, root, CodePageSize, WriteMetadata),
            _ when table.Dimensions.Contains(request.Set, StringComparer.Ordinal) =>
                Page(request, query, root, CodePageSize, WriteMetadata),
            _ => null,
        };

        int WriteMetadata(IBufferWriter<byte> output, int take)
        {
            IReadOnlyList<string> rows = table.Metadata(request.Set);
            Encoding.UTF8.GetBytes(string.Join(",", rows.Skip(request.Skip).Take(take)), output);
            return rows.Count;
        }
    }

    private static string ServiceDocument(ServedTable table, string root)
    {
        string[] sets =
            ["TableInfos", "UntypedDataSet", "TypedDataSet", "DataProperties", "CategoryGroups", .. table.Dimensions];
        IEnumerable<string> entries = sets.Select(set => $$"""{"name":"{{set}}","url":"{{root}}/{{set}}"}""");
        return $$"""{"value":[{{string.Join(",", entries)}}],"odata.metadata":"{{root}}/$metadata"}""";
    }

    private byte[] Page(
        ServedRequest request, string query, string root, int pageSize, Func<IBufferWriter<byte>, int, int> writeRows)
    {
        ArrayBufferWriter<byte> rows = new();
        int total = writeRows(rows, pageSize);
        long next = (long)request.Skip + pageSize;
        int skip = query.IndexOf("&$skip=", StringComparison.Ordinal);
        string first = skip < 0 ? query : query[..skip];
        string link = FormattableString.Invariant($"\"odata.nextLink\":\"{root}/{request.Set}{first}&$skip={next}\"");
        bool hasLink = next < total;

        ArrayBufferWriter<byte> page = new(rows.WrittenCount + 1_024);
        Encoding.UTF8.GetBytes($"{{\"odata.metadata\":\"{root}/$metadata#Cbs.OData.WebAPI.{request.Set}\",", page);
        Encoding.UTF8.GetBytes(hasLink && LinkStandsFirst ? $"{link}," : "", page);
        page.Write("\"value\":["u8);
        page.Write(rows.WrittenSpan);
        page.Write("]"u8);
        Encoding.UTF8.GetBytes(hasLink && !LinkStandsFirst ? $",{link}}}" : "}", page);
        return page.WrittenSpan.ToArray();
    }

    private static byte[] Gzip(byte[] text)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(text);
        }

        return compressed.ToArray();
    }
}
