namespace Monitoring.Reports.Model;

/// <summary>A target with the answers to what an audit office asks of one.</summary>
/// <param name="RuleId">Catalogue id.</param>
/// <param name="Title">The target in one phrase.</param>
/// <param name="State">How firm it is.</param>
/// <param name="TargetYear">Null when the document does not say.</param>
/// <param name="Source">Document and paragraph.</param>
/// <param name="Answers">One answer a question, in the order of the questions.</param>
public sealed record AuditedTarget(
    string RuleId,
    string Title,
    TargetState State,
    int? TargetYear,
    string Source,
    IReadOnlyList<AuditAnswer> Answers);
