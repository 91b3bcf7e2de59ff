namespace Monitoring.Pipeline.Store;

/// <summary>What an assessment is about.</summary>
/// <param name="Rule">The target.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Scope">Area code or area group.</param>
/// <param name="Population">The population.</param>
internal readonly record struct AssessmentKey(string Rule, string Indicator, string Scope, string Population);
