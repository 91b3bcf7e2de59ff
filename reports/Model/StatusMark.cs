namespace Monitoring.Reports.Model;

/// <summary>A judgement with its reasons, the weightiest first.</summary>
public sealed record StatusMark(StatusWord Word, IReadOnlyList<StatusReason> Reasons);
