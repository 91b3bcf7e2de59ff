namespace Monitoring.Sources.StatLine.Feed;

/// <summary>How the feed says that it did not get what it asked for.</summary>
/// <param name="sourceId">The source.</param>
/// <param name="advice">What to do about it.</param>
internal sealed class FeedErrors(string sourceId, FeedAdvice advice)
{
    private const string FormatAction =
        "Retrieve the table again; when it stays so, the provider has changed its format and the program must follow.";

    /// <summary>Attempts came to nothing.</summary>
    internal SourceUnavailableException Unavailable(FeedRequest request, string what, Exception? cause = null) => new(
        sourceId,
        $"{request.Table} could not be retrieved: {what} ({request}). Expected: the whole answer with status 200. "
            + "Run again later; the last good data stay.",
        cause);

    /// <summary>
    /// The provider answers, but not to us or not here; another attempt tonight would not change that.
    /// </summary>
    internal SourceUnavailableException Refused(FeedRequest request, string what, Exception? cause = null) => new(
        sourceId,
        $"{request.Table} could not be retrieved: {what} ({request}). Expected: the answer itself with status 200. "
            + "Check the address, the network between here and the provider, and the clock and certificates of this "
            + "machine.",
        cause);

    /// <summary>The provider answers, but this is not for us: a key is missing, or not good for it.</summary>
    internal SourceUnavailableException NotAllowed(FeedRequest request, string what) => new(
        sourceId,
        $"{request.Table} could not be retrieved: {what} ({request}). Expected: the answer itself with status 200. {advice.NotAllowed}");

    /// <summary>The table moved under the download twice.</summary>
    internal SourceUnavailableException Moved(string table, Uri root, string before, string after) => new(
        sourceId,
        $"{table} on {root} changed during the download, also at a second attempt: it was modified '{before}' before "
            + $"and '{after}' after. Expected: one version from the first page to the last. "
            + "Try again when the provider is done.");

    /// <summary>The host does not have it.</summary>
    internal SourceNotFoundException NotFound(FeedRequest request) => new(
        sourceId,
        $"{request.Table}: {request.Url.Host} does not have it, status 404 ({request}). "
            + "Expected: a table of this host. "
            + advice.NotFound);

    /// <summary>Nothing of what was selected exists in the table.</summary>
    internal SourceNotFoundException NothingSelected(string table, string what, string dimension) => new(
        sourceId,
        $"{table} has none of the {what} asked for in its dimension {dimension}. Expected: one of them at least. "
            + "Check the codes against the code list of the table.");

    /// <summary>Something is larger than the limits allow.</summary>
    internal SourceTooLargeException TooLarge(FeedRequest request, string what) => new(
        sourceId,
        $"{request.Table}: {what} ({request}). Nothing of it was kept. "
            + "Ask for fewer areas or periods, or raise the limit when the size is right.");

    /// <summary>The answer is whole, but not what StatLine serves.</summary>
    internal SourceLayoutException Layout(
        FeedRequest request, string what, string expected, Exception? cause = null) =>
        new(sourceId, $"{request.Table}: {what}", request.ToString(), expected, FormatAction, cause);
}
