namespace Monitoring.Pipeline;

/// <summary>A live feed of one source: where it is and which tables are retrieved from it.</summary>
internal sealed class FeedOptions
{
    /// <summary>Address above the tables, for example <c>https://dataderden.cbs.nl/ODataFeed/OData</c>; empty switches the feed off.</summary>
    public string Root { get; set; } = string.Empty;

    /// <summary>Ids of the tables, spelled as published, with spaces between them.</summary>
    /// <remarks>One text rather than a list, because a later settings file replaces a text but only adds to a list.</remarks>
    public string Tables { get; set; } = string.Empty;

    /// <summary>What is asked of a Swing portal: address below the root by table id; empty for a feed of StatLine.</summary>
    public Dictionary<string, string> Queries { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Environment variable that holds the key of a portal. The key itself stands in no file.</summary>
    /// <value>The default value is <c>SWING_API_KEY</c>.</value>
    public string ApiKeyVariable { get; set; } = "SWING_API_KEY";

    /// <summary>The key of a portal; empty when none is set, and for a feed that has no queries.</summary>
    public string ApiKey => Queries.Count == 0 || ApiKeyVariable.Length == 0
        ? string.Empty
        : Environment.GetEnvironmentVariable(ApiKeyVariable) ?? string.Empty;

    /// <summary>The ids one by one.</summary>
    public IReadOnlyList<string> TableIds => Queries.Count > 0
        ? [.. Queries.Keys.Order(StringComparer.Ordinal)]
        : Tables.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

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
