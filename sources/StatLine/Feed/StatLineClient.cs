using System.Net.Http.Headers;
using System.Security.Authentication;
using Monitoring.Sources.Snapshots;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>
/// Asks one StatLine feed, at most four requests at a time, and does not give up at the first trouble.
/// </summary>
public sealed class StatLineClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly TimeProvider _clock;
    private readonly FeedResilience _resilience;

    /// <summary>Creates the client of one source.</summary>
    /// <param name="sourceId">Id of the source, for example <c>rivm-statline</c>.</param>
    /// <param name="options">Which tables, from where, and how patiently.</param>
    /// <param name="http">
    /// The connection, for example from <see cref="StatLineHttp.Create"/>; it follows no redirect, and is not disposed
    /// here.
    /// </param>
    /// <param name="clock">Time for waits, timeouts and moments of retrieval.</param>
    /// <exception cref="ArgumentException">The options have problems; the message names each.</exception>
    public StatLineClient(string sourceId, StatLineFeedOptions options, HttpClient http, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sourceId);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(clock);
        string problems = string.Join(" ", options.Problems());
        if (problems.Length > 0)
        {
            throw new ArgumentException(problems, nameof(options));
        }

        SourceId = sourceId;
        Options = options;
        Errors = new FeedErrors(sourceId, options.Advice);
        _http = http;
        _clock = clock;
        _resilience = new FeedResilience(options, clock);
    }

    /// <summary>Id of the source.</summary>
    public string SourceId { get; }

    /// <summary>Which tables, from where, and how patiently.</summary>
    public StatLineFeedOptions Options { get; }

    /// <summary>How errors are said.</summary>
    internal FeedErrors Errors { get; }

    /// <summary>The time as the client sees it.</summary>
    internal TimeProvider Clock => _clock;

    /// <inheritdoc/>
    public void Dispose() => _resilience.Dispose();

    /// <summary>Receives one page, whole, into the folder of a snapshot.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="writer">The snapshot it is for.</param>
    /// <param name="allowance">The time that may be spent waiting between attempts.</param>
    /// <param name="onLink">Told of the link to the next page as soon as it is known.</param>
    /// <param name="cancellationToken">Stops everything.</param>
    /// <exception cref="SourceException">It could not be had, is too large, or has another shape.</exception>
    internal async Task<FeedPage> ReceiveAsync(
        FeedRequest request,
        SnapshotWriter writer,
        RetryAllowance allowance,
        Action<string> onLink,
        CancellationToken cancellationToken)
    {
        try
        {
            return await _resilience.ExecuteAsync(
                request, allowance, stop => AttemptAsync(request, writer, onLink, stop), cancellationToken);
        }
        catch (FeedTroubleException exception)
        {
            throw Errors.Unavailable(request, exception.Message, exception);
        }
        catch (TimeoutRejectedException exception)
        {
            throw Errors.Unavailable(request, $"there was no whole answer within {exception.Timeout}", exception);
        }
        catch (BrokenCircuitException exception)
        {
            throw Errors.Unavailable(request, "the host failed too often and is left alone for a while", exception);
        }
    }

    private async Task<FeedPage> AttemptAsync(
        FeedRequest request, SnapshotWriter writer, Action<string> onLink, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = new(HttpMethod.Get, request.Url);
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        message.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        message.Headers.UserAgent.Add(ProductInfoHeaderValue.Parse(Options.UserAgent));
        using HttpResponseMessage response = await SendAsync(request, message, cancellationToken);
        bool isCompressed = await new FeedAnswer(request, Errors, _clock)
            .RequireUsableAsync(response, cancellationToken);

        ReceivedFile file = writer.Receive();
        try
        {
            await using Stream network = await response.Content.ReadAsStreamAsync(cancellationToken);
            FeedBody body = new(request, file, this, onLink);
            FeedScanner found = await body.ReceiveAsync(network, isCompressed, cancellationToken);
            RequireShape(request, found);
            file.Complete();
            return new FeedPage(request, file, isCompressed, found.RowCount, found.Rows, found.NextLink);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(
        FeedRequest request, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (HttpRequestException exception) when (exception.InnerException is AuthenticationException)
        {
            string cause = exception.InnerException!.Message;
            throw Errors.Refused(request, $"the connection is not secure: {cause}", exception);
        }
        catch (HttpRequestException exception)
        {
            string what = exception.HttpRequestError
                is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                ? "the host cannot be reached"
                : "the connection was lost before the answer";
            throw new FeedTroubleException($"{what}: {exception.GetBaseException().Message}", null, exception);
        }
        catch (OperationCanceledException exception)
            when (exception.InnerException is TimeoutException && !cancellationToken.IsCancellationRequested)
        {
            throw new FeedTroubleException("the connection did not come about in time", null, exception);
        }
    }

    private void RequireShape(FeedRequest request, FeedScanner found)
    {
        if (found.ProviderError is { } sentence)
        {
            throw Errors.Layout(
                request,
                $"the provider answered with an error: {StatLineErrorText.Shorten(sentence)}",
                StatLineEnvelope.ExpectedPage);
        }

        if (found.ShapeFault is { } fault)
        {
            throw Errors.Layout(request, fault, StatLineEnvelope.ExpectedPage);
        }
    }
}
