namespace Monitoring.Pipeline.Normalise;

/// <summary>What a published cell holds.</summary>
internal enum CellOutcome
{
    /// <summary>A number; zero included.</summary>
    Number,

    /// <summary>Nothing: the topic does not exist for that year or population.</summary>
    Blank,

    /// <summary><c>.</c>: unknown, not reliable enough or secret.</summary>
    NotPublished,

    /// <summary><c>x</c>: confidential.</summary>
    Confidential,

    /// <summary>Something else.</summary>
    Unreadable,
}
