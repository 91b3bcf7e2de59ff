namespace Monitoring.Pipeline.Store;

/// <summary>An assessment as the store keeps it, in words instead of keys.</summary>
/// <param name="Rule">The target.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Scope">Area code or area group.</param>
/// <param name="Population">The population.</param>
/// <param name="Status">What may be said: a name of <see cref="Assess.AssessmentStatus"/>.</param>
/// <param name="Reasons">Why there is no judgement, as JSON.</param>
/// <param name="Inputs">The settings looked at, as JSON.</param>
/// <param name="Method">The rules that were applied.</param>
/// <param name="Flags">What must be said beside it, as JSON.</param>
/// <param name="Numbers">The numbers behind it, as JSON.</param>
/// <param name="Figures">The figures looked at, as JSON.</param>
internal sealed record AssessmentRecord(
    string Rule,
    string Indicator,
    string Scope,
    string Population,
    string Status,
    string Reasons,
    string Inputs,
    string Method,
    string Flags,
    string Numbers,
    string Figures)
{
    /// <summary>What it is about.</summary>
    public AssessmentKey Key => new(Rule, Indicator, Scope, Population);
}
