namespace Monitoring.Reports.Model;

/// <summary>One reason, with the year it is about where there is one.</summary>
public sealed record StatusReason(StatusReasonKind Kind, int? Year = null)
{
    /// <summary>Whom, or which target, it is about when the judgement sums up several that it does not hold for alike; empty otherwise.</summary>
    public string About { get; init; } = "";

    /// <summary>True when the year is the baseline that we assume, because the document gives none.</summary>
    public bool IsAssumed { get; init; }
}
