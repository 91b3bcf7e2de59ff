namespace Monitoring.Pipeline.Store;

/// <summary>What an assessment is about.</summary>
internal readonly record struct AssessmentKey(string Rule, long IndicatorId, string Scope, long PopulationId);
