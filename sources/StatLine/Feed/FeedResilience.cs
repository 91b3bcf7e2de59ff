using System.Diagnostics.CodeAnalysis;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>
/// How patiently one host is asked: attempts, waits between them, and when it is left alone for a while.
/// </summary>
internal sealed class FeedResilience : IDisposable
{
    private static readonly ResiliencePropertyKey<TimeSpan> _timeout = new("timeout");
    private static readonly ResiliencePropertyKey<TimeSpan> _wait = new("wait");
    private static readonly ResiliencePropertyKey<RetryAllowance> _allowance = new("allowance");

    // A host that fails this often within a minute is down; asking it four times at once would not mend it.
    private const int FailuresOfABrokenHost = 12;
    private const double ShareOfABrokenHost = 0.9;
    private static readonly TimeSpan _rest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _sample = TimeSpan.FromMinutes(1);

    // A wait between attempts holds no place.
    private readonly SemaphoreSlim _gate = new(StatLineHttp.Connections);
    private readonly StatLineFeedOptions _options;
    private readonly ResiliencePipeline<FeedPage> _attempts;
    private readonly ResiliencePipeline<FeedPage> _attempt;

    internal FeedResilience(StatLineFeedOptions options, TimeProvider clock)
    {
        _options = options;
        _attempts = Attempts(clock);
        _attempt = Attempt(clock);
    }

    /// <summary>Sends a request, and again while that may help and fits in the budget.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="allowance">The time that may be spent waiting.</param>
    /// <param name="send">Sends it once and receives the whole answer.</param>
    /// <param name="cancellationToken">Stops everything.</param>
    internal async Task<FeedPage> ExecuteAsync(
        FeedRequest request,
        RetryAllowance allowance,
        Func<CancellationToken, Task<FeedPage>> send,
        CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(_timeout, request.Timeout);
            context.Properties.Set(_allowance, allowance);
            return await _attempts.ExecuteAsync(async current => await SendAsync(send, current), context);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Lets go of what waits for a place.</summary>
    public void Dispose() => _gate.Dispose();

    private async Task<FeedPage> SendAsync(
        Func<CancellationToken, Task<FeedPage>> send, ResilienceContext context)
    {
        await _gate.WaitAsync(context.CancellationToken);
        try
        {
            return await _attempt.ExecuteAsync(async current => await send(current.CancellationToken), context);
        }
        finally
        {
            _gate.Release();
        }
    }

    private static bool IsTrouble(Exception? exception) =>
        exception is FeedTroubleException or TimeoutRejectedException or BrokenCircuitException;

    private ResiliencePipeline<FeedPage> Attempts(TimeProvider clock)
    {
        ResiliencePipelineBuilder<FeedPage> builder = new() { TimeProvider = clock };
        if (_options.MaximumAttempts > 1)
        {
            builder.AddRetry(new RetryStrategyOptions<FeedPage>
            {
                MaxRetryAttempts = _options.MaximumAttempts - 1,
                ShouldHandle = arguments => ValueTask.FromResult(MayTryAgain(arguments)),
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
                    arguments.Context.Properties.GetValue(_wait, TimeSpan.Zero)),
            });
        }

        return builder.Build();
    }

    private ResiliencePipeline<FeedPage> Attempt(TimeProvider clock) =>
        new ResiliencePipelineBuilder<FeedPage> { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<FeedPage>
            {
                FailureRatio = ShareOfABrokenHost,
                MinimumThroughput = FailuresOfABrokenHost,
                SamplingDuration = _sample,
                BreakDuration = _rest,
                ShouldHandle = arguments => ValueTask.FromResult(IsTrouble(arguments.Outcome.Exception)),
            })
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = arguments => ValueTask.FromResult(
                    arguments.Context.Properties.GetValue(_timeout, _options.MetadataTimeout)),
            })
            .Build();

    private bool MayTryAgain(RetryPredicateArguments<FeedPage> arguments)
    {
        Exception? exception = arguments.Outcome.Exception;
        if (!IsTrouble(exception) || arguments.AttemptNumber + 1 >= _options.MaximumAttempts)
        {
            return false;
        }

        TimeSpan asked = exception switch
        {
            FeedTroubleException trouble => trouble.RetryAfter ?? TimeSpan.Zero,
            BrokenCircuitException broken => broken.RetryAfter ?? TimeSpan.Zero,
            _ => TimeSpan.Zero,
        };
        TimeSpan chosen = Chosen(arguments.AttemptNumber);
        TimeSpan wait = asked > chosen ? asked : chosen;
        arguments.Context.Properties.Set(_wait, wait);
        return arguments.Context.Properties.GetValue(_allowance, new RetryAllowance(TimeSpan.Zero)).TryTake(wait);
    }

    // Twice as long each time; the scatter keeps requests that failed together from returning together.
    [SuppressMessage(
        "Security", "CA5394:Do not use insecure randomness", Justification = "Nothing is kept secret by it.")]
    private TimeSpan Chosen(int attempt)
    {
        double scatter = 0.75 + (Random.Shared.NextDouble() / 2);
        TimeSpan wait = _options.FirstDelay * Math.Pow(2, attempt) * scatter;
        return wait < _options.LongestDelay ? wait : _options.LongestDelay;
    }
}
