namespace Monitoring.Pipeline;

/// <summary>A live feed of one source: where it is and which tables are retrieved from it.</summary>
internal sealed class FeedOptions
{
    /// <summary>The source, as the catalogue calls it.</summary>
    public string Source { get; set; } = string.Empty;

    /// <summary>Address above the tables, for example <c>https://dataderden.cbs.nl/ODataFeed/OData</c>.</summary>
    public string Root { get; set; } = string.Empty;

    /// <summary>Ids of the tables, spelled as published.</summary>
    public IReadOnlyList<string> Tables { get; set; } = [];

    /// <summary>Seconds before the second attempt of a request; each further one takes twice as long.</summary>
    /// <value>The default value is 2.</value>
    public double FirstDelaySeconds { get; set; } = 2;

    /// <summary>Seconds that all waits of one fetch may take together.</summary>
    /// <value>The default value is 900.</value>
    public double RetryBudgetSeconds { get; set; } = 900;
}
