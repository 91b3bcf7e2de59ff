namespace Monitoring.Sources.StatLine.Feed;

/// <summary>The address of one table on a feed, and which addresses may be followed from its answers.</summary>
/// <param name="root">Address above the tables.</param>
/// <param name="table">Id of the table, spelled as published.</param>
internal sealed class FeedAddress(Uri root, string table)
{
    /// <summary>The form that is asked for: without it the feed answers in XML.</summary>
    private const string JsonFormat = "$format=json";

    private const string ExpectedHost = "addresses on the host and scheme of the configured root";

    // A query string of 2,048 bytes is the usual limit of the web server that the provider runs.
    private const int LongestQuery = 2_000;

    /// <summary>Id of the table.</summary>
    internal string TableId => table;

    /// <summary>The address of the table, as it is cited.</summary>
    internal Uri Table { get; } = new($"{root.AbsoluteUri.TrimEnd('/')}/{table}");

    /// <summary>The service document, which lists the entity sets.</summary>
    internal Uri ServiceDocument => new($"{Table.AbsoluteUri}?{JsonFormat}");

    /// <summary>The one set that is asked for before the service document.</summary>
    internal Uri TableInfos => new($"{Table.AbsoluteUri}/TableInfos?{JsonFormat}");

    /// <summary>The address of an entity set in JSON, of some of its rows when a filter is given.</summary>
    /// <exception cref="SourceTooLargeException">The filter is longer than the service accepts.</exception>
    internal static Uri Query(FeedRequest listing, Uri set, string filter, FeedErrors errors)
    {
        string separator = set.Query.Length > 1 ? "&" : "?";
        string condition = filter.Length == 0 ? "" : $"&$filter={Uri.EscapeDataString(filter)}";
        Uri query = new($"{set.AbsoluteUri.TrimEnd('?')}{separator}{JsonFormat}{condition}");
        return query.Query.Length <= LongestQuery
            ? query
            : throw errors.TooLarge(
                listing with { Url = set },
                FormattableString.Invariant(
                    $"the filter takes {query.Query.Length} characters, of at most {LongestQuery}"));
    }

    /// <summary>Reads an address out of an answer.</summary>
    /// <exception cref="SourceLayoutException">It is no address, or leads to another host.</exception>
    internal Uri Follow(FeedRequest request, string link, FeedErrors errors)
    {
        if (!Uri.TryCreate(request.Url, link, out Uri? address))
        {
            throw errors.Layout(request, $"'{StatLineErrorText.Shorten(link)}' is not an address", ExpectedHost);
        }

        bool isOurs = string.Equals(address.Scheme, root.Scheme, StringComparison.Ordinal)
            && string.Equals(address.IdnHost, root.IdnHost, StringComparison.OrdinalIgnoreCase)
            && address.Port == root.Port
            && address.UserInfo.Length == 0;
        return isOurs
            ? address
            : throw errors.Layout(
                request, $"the answer leads to {address.Scheme}://{address.Host}:{Port(address)}", ExpectedHost);
    }

    private static string Port(Uri address) => FormattableString.Invariant($"{address.Port}");
}
