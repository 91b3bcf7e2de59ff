using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>Judges an answer by its status line and headers, before its body is received.</summary>
/// <param name="request">What was asked.</param>
/// <param name="errors">How errors are said.</param>
/// <param name="clock">The time, for a <c>Retry-After</c> that names a moment.</param>
internal sealed class FeedAnswer(FeedRequest request, FeedErrors errors, TimeProvider clock)
{
    private const int LongestErrorBytes = 16 * 1024;

    /// <summary>Says whether the body comes as gzip, once the answer is one to be received.</summary>
    /// <exception cref="FeedTroubleException">Another attempt may go better.</exception>
    /// <exception cref="SourceException">Another attempt would end the same way.</exception>
    internal async Task<bool> RequireUsableAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        RequireAskedHost(response);
        int status = (int)response.StatusCode;
        string line = FormattableString.Invariant($"the host answered with status {status} {response.ReasonPhrase}");
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                return IsCompressed(response);
            case HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests:
            case >= HttpStatusCode.InternalServerError:
                TimeSpan? wait = RetryAfter(response.Headers.RetryAfter);
                string asked = wait is { } time ? $" and asked to wait {time.ToString("c", null)}" : "";
                throw new FeedTroubleException($"{line}{asked}", wait);
            case HttpStatusCode.NotFound:
                throw errors.NotFound(request);
            case >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest:
                string target = StatLineErrorText.Shorten(response.Headers.Location?.OriginalString ?? "nowhere");
                throw errors.Refused(request, $"{line}, which leads to {target}; redirects are not followed");
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                throw errors.NotAllowed(request, line);
            case HttpStatusCode.ProxyAuthenticationRequired or HttpStatusCode.UnavailableForLegalReasons:
                throw errors.Refused(request, line);
            default:
                string text = await ErrorTextAsync(response, cancellationToken);
                throw errors.Layout(request, $"{line}{text}", "status 200 for a query of this form");
        }
    }

    // A connection that was made elsewhere may follow redirects all the same.
    private void RequireAskedHost(HttpResponseMessage response)
    {
        Uri answered = response.RequestMessage?.RequestUri ?? request.Url;
        const UriComponents Server = UriComponents.SchemeAndServer;
        if (Uri.Compare(answered, request.Url, Server, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) != 0)
        {
            throw errors.Refused(request, $"{answered.Host} answered instead; redirects are not followed");
        }
    }

    private bool IsCompressed(HttpResponseMessage response)
    {
        ICollection<string> encodings = response.Content.Headers.ContentEncoding;
        string encoding = string.Join(", ", encodings);
        return encoding.ToUpperInvariant() switch
        {
            "" or "IDENTITY" => false,
            "GZIP" or "X-GZIP" => true,
            _ => throw errors.Layout(
                request, $"the body comes as {StatLineErrorText.Shorten(encoding)}", "gzip or plain"),
        };
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header)
    {
        TimeSpan? wait = header?.Delta ?? (header?.Date is { } moment ? moment - clock.GetUtcNow() : null);
        return wait > TimeSpan.Zero ? wait : null;
    }

    // The sentence of an odata.error, or the start of whatever the body is; the status alone when it cannot be read.
    private static async Task<string> ErrorTextAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            byte[] start = new byte[LongestErrorBytes];
            await using Stream network = await response.Content.ReadAsStreamAsync(cancellationToken);
            ICollection<string> encodings = response.Content.Headers.ContentEncoding;
            await using Stream body = encodings.Contains("gzip", StringComparer.OrdinalIgnoreCase)
                ? new GZipStream(network, CompressionMode.Decompress)
                : network;
            int count = await body.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
            FeedScanner scanner = new([]);
            scanner.Scan(start.AsSpan(0, count));
            return scanner.ProviderError is { } sentence ? $": {StatLineErrorText.Shorten(sentence)}" : "";
        }
        catch (Exception exception)
            when (exception is IOException or HttpRequestException or JsonException or InvalidDataException)
        {
            return "";
        }
    }
}
