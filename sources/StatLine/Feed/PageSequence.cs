namespace Monitoring.Sources.StatLine.Feed;

/// <summary>Follows the links from page to page, and refuses those that lead astray.</summary>
/// <param name="first">The first page.</param>
/// <param name="address">Which addresses may be followed.</param>
/// <param name="client">The feed.</param>
internal sealed class PageSequence(FeedRequest first, FeedAddress address, StatLineClient client)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal) { first.Url.AbsoluteUri };

    /// <summary>
    /// The next page; null when the link is none to follow, which is only an error once the page is whole.
    /// </summary>
    internal FeedRequest? TryNext(FeedRequest current, string? link)
    {
        if (link is null || _visited.Count >= client.Options.MaximumPages)
        {
            return null;
        }

        try
        {
            Uri next = address.Follow(current, link, client.Errors);
            return _visited.Add(next.AbsoluteUri)
                ? first with { Part = FormattableString.Invariant($"{first.Part} page {_visited.Count}"), Url = next }
                : null;
        }
        catch (SourceLayoutException)
        {
            return null;
        }
    }

    /// <summary>Says what is wrong when a whole page has a link that was not followed.</summary>
    internal void RequireFollowed(FeedPage page, string? link, bool isFollowed)
    {
        if (!string.Equals(page.Next, link, StringComparison.Ordinal))
        {
            throw client.Errors.Unavailable(page.Request, "two attempts at one page led to different next pages");
        }

        if (link is null || isFollowed)
        {
            return;
        }

        Uri next = address.Follow(page.Request, link, client.Errors);
        throw _visited.Contains(next.AbsoluteUri)
            ? client.Errors.Layout(
                page.Request, "the pages lead in a circle", "a link to a page that has not been retrieved yet")
            : client.Errors.TooLarge(
                page.Request,
                FormattableString.Invariant($"more than {client.Options.MaximumPages} pages follow each other"));
    }
}
