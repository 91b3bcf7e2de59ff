namespace Monitoring.Sources.StatLine.Feed;

/// <summary>An answer that may well be better on the next attempt.</summary>
/// <param name="message">What happened, as half a sentence.</param>
/// <param name="retryAfter">How long the provider asks to wait; null when it does not say.</param>
/// <param name="innerException">The technical cause, if any.</param>
internal sealed class FeedTroubleException(
    string message, TimeSpan? retryAfter = null, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>How long the provider asks to wait; null when it does not say.</summary>
    internal TimeSpan? RetryAfter => retryAfter;
}
