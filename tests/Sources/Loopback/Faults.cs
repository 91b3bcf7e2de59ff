using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Monitoring.Tests.Sources.Loopback;

/// <summary>The ways in which the services are known to fail.</summary>
internal static class Faults
{
    /// <summary>A status with an HTML body, and a <c>Retry-After</c> header when one is given.</summary>
    internal static ServedFault Status(int status, string? retryAfter = null) => (context, _) =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        return context.Response.WriteAsync("<html><body>Fout</body></html>");
    };

    /// <summary>A status with a body of JSON.</summary>
    internal static ServedFault Json(int status, string body) => (context, _) =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    };

    /// <summary>HTML with status 200.</summary>
    internal static ServedFault Html() => Json(200, "\r\n<!DOCTYPE html><html><body>Onderhoud</body></html>");

    /// <summary>Leads to another address.</summary>
    internal static ServedFault Redirect(string target) => (context, _) =>
    {
        context.Response.Redirect(target);
        return Task.CompletedTask;
    };

    /// <summary>Closes the connection after a share of the body.</summary>
    internal static ServedFault Drop(double share = 0.5) => async (context, answer) =>
    {
        await WriteStartAsync(context, answer, share, answer.Body.Length);
        context.Abort();
    };

    /// <summary>Ends the answer in good order after a share of the body.</summary>
    internal static ServedFault Truncate(double share = 0.5) =>
        (context, answer) => WriteStartAsync(context, answer, share, contentLength: null);

    /// <summary>Promises more bytes than it sends.</summary>
    internal static ServedFault TooLongContentLength() => async (context, answer) =>
    {
        await WriteStartAsync(context, answer, 1, answer.Body.Length + 100);
        context.Abort();
    };

    /// <summary>Waits before it answers.</summary>
    internal static ServedFault Slow(TimeSpan wait) => async (context, answer) =>
    {
        await Task.Delay(wait, TimeProvider.System, context.RequestAborted);
        await WriteStartAsync(context, answer, 1, contentLength: null);
    };

    /// <summary>Changes the text of the answer; only for a server that does not compress.</summary>
    internal static ServedFault Edit(Func<string, string> edit) => (context, answer) =>
        context.Response.WriteAsync(edit(Encoding.UTF8.GetString(answer.Body)));

    /// <summary>Puts a link to the next page where none should be.</summary>
    internal static ServedFault Link(string url) => Edit(text => $"{text[..^1]},\"odata.nextLink\":\"{url}\"}}");

    /// <summary>Never stops sending rows.</summary>
    internal static ServedFault Endless() => async (context, _) =>
    {
        await context.Response.WriteAsync("{\"value\":[{}", context.RequestAborted);
        byte[] rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(",{\"ID\":1}", 1_000)));
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.WriteAsync(rows, context.RequestAborted);
        }
    };

    private static async Task WriteStartAsync(
        HttpContext context, ServedAnswer answer, double share, long? contentLength)
    {
        if (answer.Encoding.Length > 0)
        {
            context.Response.Headers.ContentEncoding = answer.Encoding;
        }

        context.Response.ContentLength = contentLength;
        int count = Convert.ToInt32(Math.Floor(answer.Body.Length * share), CultureInfo.InvariantCulture);
        await context.Response.Body.WriteAsync(answer.Body.AsMemory(0, count), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
