using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Http;
using Monitoring.Reports;

namespace Monitoring.Pipeline.Serve;

/// <summary>Answers requests: the report, and the operations page. It only shows; no request changes anything.</summary>
/// <param name="site">The report.</param>
/// <param name="operations">Makes the operations page as it is now.</param>
/// <param name="allowedHosts">Names that a request may be addressed to.</param>
/// <param name="console">Where an error is told.</param>
internal sealed class RequestHandler(
    PublishedSite site, Func<CancellationToken, Task<string>> operations, IReadOnlySet<string> allowedHosts, RunConsole console)
{
    private const string EntryPage = "index.html";
    private const string PlainText = "text/plain; charset=utf-8";

    /// <summary>Answers one request.</summary>
    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "The boundary of a request: an error in one answer is told and ends neither the server nor the night.")]
    public async Task AnswerAsync(HttpContext context)
    {
        try
        {
            await AnswerCheckedAsync(context);
        }
        catch (OperationCanceledException)
        {
            context.Abort(); // The reader has gone, or the program ends.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            console.Error($"Unexpected error while answering {context.Request.Path}, please report it: {exception}");
            await TextAsync(context, StatusCodes.Status500InternalServerError, OperationsRenderer.Problem);
        }
    }

    private Task AnswerCheckedAsync(HttpContext context)
    {
        // Another name than ours means that a page elsewhere leads a browser on this machine to us.
        if (!allowedHosts.Contains(context.Request.Host.Host))
        {
            return TextAsync(context, StatusCodes.Status421MisdirectedRequest, OperationsRenderer.OtherHost);
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return TextAsync(context, StatusCodes.Status405MethodNotAllowed, OperationsRenderer.OnlyReading);
        }

        return context.Request.Path.Value switch
        {
            OperationsRenderer.PagePath => OperationsAsync(context),
            OperationsRenderer.StylePath => SendAsync(
                context, ContentTypes.Css, Encoding.UTF8.GetBytes(OperationsRenderer.StyleSheet), OperationsRenderer.StyleDigest),
            null or "" or "/" => FileAsync(context, EntryPage),
            string path => FileAsync(context, path[1..]),
        };
    }

    private async Task OperationsAsync(HttpContext context)
    {
        string page = await operations(context.RequestAborted);
        await SendAsync(context, ContentTypes.Html, Encoding.UTF8.GetBytes(page), digest: string.Empty);
    }

    private async Task FileAsync(HttpContext context, string path)
    {
        PublishedFile file = await site.ReadAsync(path, context.RequestAborted);
        switch (file.Kind)
        {
            case PublishedFileKind.Found:
                await SendAsync(context, ContentTypes.Of(path), file.Content, file.Digest);
                break;
            case PublishedFileKind.NoSite:
                await PageAsync(context, StatusCodes.Status503ServiceUnavailable, OperationsRenderer.NoReportAsync());
                break;
            case PublishedFileKind.Damaged:
                console.Error($"{path} of the published report is missing or was changed. Run 'monitor report build' to put it right.");
                await PageAsync(context, StatusCodes.Status503ServiceUnavailable, OperationsRenderer.DamagedAsync());
                break;
            default:
                await PageAsync(context, StatusCodes.Status404NotFound, OperationsRenderer.UnknownAsync());
                break;
        }
    }

    private static async Task PageAsync(HttpContext context, int status, Task<string> page)
    {
        context.Response.StatusCode = status;
        await SendAsync(context, ContentTypes.Html, Encoding.UTF8.GetBytes(await page), digest: string.Empty);
    }

    private static Task TextAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        return SendAsync(context, PlainText, Encoding.UTF8.GetBytes(text + "\n"), digest: string.Empty);
    }

    private static async Task SendAsync(HttpContext context, string contentType, ReadOnlyMemory<byte> content, string digest)
    {
        HttpResponse response = context.Response;
        ResponseHeaders.Set(response, contentType);
        if (digest.Length > 0)
        {
            string tag = $"\"{digest}\"";
            response.Headers.ETag = tag;
            if (IsKnown(context.Request.Headers.IfNoneMatch.ToString(), tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.ContentType = contentType;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    private static bool IsKnown(string tags, string tag) => tags.Split(',', StringSplitOptions.TrimEntries)
        .Any(known => known is "*" || known.EndsWith(tag, StringComparison.Ordinal)); // A weak tag has W/ before it.
}
