namespace Monitoring.Reports.Model;

/// <summary>One reason, with the year it is about where there is one.</summary>
public sealed record StatusReason(StatusReasonKind Kind, int? Year = null)
{
    /// <summary>True when the year is the baseline that we assume, because the document gives none.</summary>
    public bool IsAssumed { get; init; }
}
