namespace Monitoring.Reports.Model;

/// <summary>One reason, with the year it is about where there is one.</summary>
public sealed record StatusReason(StatusReasonKind Kind, int? Year = null);
