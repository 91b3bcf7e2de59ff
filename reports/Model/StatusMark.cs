namespace Monitoring.Reports.Model;

/// <summary>A judgement with its reasons, the weightiest first.</summary>
/// <param name="Word">The word. Of several judgements together never one that sounds better than the least of them.</param>
/// <param name="Reasons">Why there is no judgement; empty when there is one.</param>
public sealed record StatusMark(StatusWord Word, IReadOnlyList<StatusReason> Reasons)
{
    /// <summary>What must be said beside the word.</summary>
    public IReadOnlyList<StatusNote> Flags { get; init; } = [];

    /// <summary>Name of the area that a gap is measured to; empty when none is.</summary>
    public string ComparedWith { get; init; } = "";

    /// <summary>The judgements that it sums up, when they do not all have the same word; empty otherwise.</summary>
    public IReadOnlyList<StatusPart> Parts { get; init; } = [];
}
