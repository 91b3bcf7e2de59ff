namespace Monitoring.Sources.StatLine.Feed;

/// <summary>One thing to ask of the feed.</summary>
/// <param name="Table">Id of the table.</param>
/// <param name="Part">What of it, for errors: an entity set, with its page where there are more.</param>
/// <param name="Url">The address in full.</param>
/// <param name="Timeout">How long one answer may take.</param>
/// <param name="Members">Members of each row whose text is wanted here; empty when the rows are only stored.</param>
internal sealed record FeedRequest(
    string Table, string Part, Uri Url, TimeSpan Timeout, IReadOnlyList<string> Members)
{
    /// <summary>Table, part and address, as an error names them.</summary>
    public override string ToString() => $"{Table} {Part}, {Url.AbsoluteUri}";
}
