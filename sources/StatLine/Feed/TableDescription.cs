namespace Monitoring.Sources.StatLine.Feed;

/// <summary>What <c>TableInfos</c> says about a table.</summary>
/// <param name="Title">The provider's title.</param>
/// <param name="Modified">The modification mark as published.</param>
/// <param name="Provider">The catalogue it stands in, named after the provider, for example <c>RIVM</c>.</param>
/// <param name="Reason">Why it was delivered, for example <c>Actualisering</c>.</param>
internal sealed record TableDescription(string Title, string Modified, string Provider, string Reason)
{
    /// <summary>The members of <c>TableInfos</c> that are read here.</summary>
    internal static readonly string[] Members = ["Identifier", "Title", "Modified", "Catalog", "ReasonDelivery"];

    /// <summary>Reads the one row of <c>TableInfos</c>.</summary>
    /// <exception cref="SourceLayoutException">There is not one row, or it is of another table.</exception>
    internal static TableDescription Read(FeedPage page, FeedErrors errors)
    {
        if (page.Rows.Count != 1 || page.Next is not null)
        {
            throw errors.Layout(
                page.Request,
                FormattableString.Invariant($"{TableSets.TableInfos} has {page.Rows.Count} rows"),
                "one row");
        }

        FeedRow row = page.Rows[0];
        string id = row["Identifier"].Trim();
        return string.Equals(id, page.Request.Table, StringComparison.Ordinal)
            ? new TableDescription(
                row["Title"].Trim(), row["Modified"], row["Catalog"].Trim(), row["ReasonDelivery"].Trim())
            : throw errors.Layout(
                page.Request,
                $"the table calls itself '{StatLineErrorText.Shorten(id)}'",
                $"the table {page.Request.Table}");
    }
}
