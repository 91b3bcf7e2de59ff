namespace Monitoring.Pipeline.Store;

/// <summary>How many rows and cells of a retrieval wait in quarantine for one reason.</summary>
/// <remarks>Properties, not constructor parameters: a computed column of an empty result has no type to match with one.</remarks>
internal sealed record RejectionRow
{
    /// <summary>Table id, or table id and the name of a selection.</summary>
    public required string Dataset { get; init; }

    /// <summary>What is wrong, without the text that is.</summary>
    public required string Reason { get; init; }

    /// <summary>1 when whole rows are lost.</summary>
    public required long IsWholeRow { get; init; }

    /// <summary>How many.</summary>
    public required long Count { get; init; }

    /// <summary>The first of the texts in alphabetical order where whole rows are lost (a name or code); empty for cells with an answer.</summary>
    public required string Example { get; init; }
}
