namespace Monitoring.Pipeline.Store;

/// <summary>How often a reason for a missing figure occurs.</summary>
/// <remarks>Properties, not constructor parameters: a computed column of an empty result has no type to match with one.</remarks>
internal sealed record MissingCountRow
{
    /// <summary>The reason's name.</summary>
    public required string Reason { get; init; }

    /// <summary>Current figures that are missing for it.</summary>
    public required long Count { get; init; }
}
