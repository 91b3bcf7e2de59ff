namespace Monitoring.Sources.StatLine.Feed;

/// <summary>The entity sets of a table with the addresses that its service document gives.</summary>
/// <param name="client">The feed.</param>
/// <param name="address">The table on it.</param>
/// <param name="document">The service document.</param>
internal sealed class TableSets(StatLineClient client, FeedAddress address, FeedPage document)
{
    /// <summary>Modification mark, title and provider.</summary>
    internal const string TableInfos = "TableInfos";

    /// <summary>The columns.</summary>
    internal const string DataProperties = "DataProperties";

    /// <summary>The rows with cells as text, which tell the reason of a gap.</summary>
    internal const string Rows = "UntypedDataSet";

    /// <summary>The sets that every table has; all others are dimensions.</summary>
    internal static readonly string[] Fixed = [TableInfos, DataProperties, Rows, "TypedDataSet", "CategoryGroups"];

    /// <summary>The members of a service document that are read here.</summary>
    internal static readonly string[] Members = ["name", "url"];

    /// <summary>The address of a set in JSON, of some of its rows when a filter is given.</summary>
    /// <exception cref="SourceException">The set is not listed, or its address leads elsewhere.</exception>
    internal Uri Address(string name, string filter = "")
    {
        FeedRow? set = document.Rows.FirstOrDefault(row => string.Equals(row["name"], name, StringComparison.Ordinal));
        if (set is null || set["url"].Length == 0)
        {
            throw client.Errors.Layout(
                document.Request, $"the service document does not list {name}", "an entry with a name and a url");
        }

        Uri url = address.Follow(document.Request, set["url"], client.Errors);
        return FeedAddress.Query(document.Request, url, filter, client.Errors);
    }
}
