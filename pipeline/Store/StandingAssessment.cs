namespace Monitoring.Pipeline.Store;

/// <summary>What stands of a target.</summary>
/// <param name="Rule">The target.</param>
/// <param name="Status">What may be said.</param>
/// <param name="Reasons">Why there is no judgement, as JSON.</param>
/// <param name="Inputs">What was looked at, as JSON.</param>
/// <param name="Method">The rules that were applied.</param>
/// <param name="Flags">What must be said beside it, as JSON.</param>
/// <param name="Numbers">The numbers behind it, as JSON.</param>
/// <param name="Figures">The figures looked at, as JSON.</param>
internal sealed record StandingAssessment(
    string Rule, string Status, string Reasons, string Inputs, string Method, string Flags, string Numbers, string Figures);
