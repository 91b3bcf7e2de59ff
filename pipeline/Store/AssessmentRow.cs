namespace Monitoring.Pipeline.Store;

/// <summary>A stored assessment.</summary>
internal sealed record AssessmentRow(
    string Rule,
    long IndicatorId,
    string Scope,
    long PopulationId,
    string Status,
    string Reasons,
    string Inputs,
    string Method,
    string Flags,
    string Numbers,
    string Figures)
{
    /// <summary>What it is about.</summary>
    public AssessmentKey Key => new(Rule, IndicatorId, Scope, PopulationId);
}
