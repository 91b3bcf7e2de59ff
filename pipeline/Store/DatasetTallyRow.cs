namespace Monitoring.Pipeline.Store;

/// <summary>How many figures of a dataset are numbers, or are missing for one reason.</summary>
/// <remarks>Properties, not constructor parameters: a computed column of an empty result has no type to match with one.</remarks>
internal sealed record DatasetTallyRow
{
    /// <summary>Source.</summary>
    public required string SourceId { get; init; }

    /// <summary>The dataset whose retrieval gave the figures.</summary>
    public required string Dataset { get; init; }

    /// <summary>Why there is no number; null for the numbers.</summary>
    public required string? Reason { get; init; }

    /// <summary>How many of them are current.</summary>
    public required long Current { get; init; }

    /// <summary>Newest moment, Unix seconds, at which one of them appeared, changed or disappeared.</summary>
    public required long ChangedAt { get; init; }
}
