namespace Monitoring.Pipeline;

/// <summary>A live feed of one source: where it is and which tables are retrieved from it.</summary>
internal sealed class FeedOptions
{
    /// <summary>Address above the tables, for example <c>https://dataderden.cbs.nl/ODataFeed/OData</c>; empty switches the feed off.</summary>
    public string Root { get; set; } = string.Empty;

    /// <summary>Ids of the tables, spelled as published, with spaces between them.</summary>
    /// <remarks>One text rather than a list, because a later settings file replaces a text but only adds to a list.</remarks>
    public string Tables { get; set; } = string.Empty;

    /// <summary>The ids one by one.</summary>
    public IReadOnlyList<string> TableIds =>
        Tables.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>True to retrieve every area of the tables instead of the municipality, the country and the regions.</summary>
    /// <value>The default value is false.</value>
    public bool IsWholeTable { get; set; }

    /// <summary>Seconds before the second attempt of a request; each further one takes twice as long.</summary>
    /// <value>The default value is 2.</value>
    public double FirstDelaySeconds { get; set; } = 2;

    /// <summary>Seconds that all waits of one fetch may take together.</summary>
    /// <value>The default value is 900.</value>
    public double RetryBudgetSeconds { get; set; } = 900;
}
