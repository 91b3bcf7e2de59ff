namespace Monitoring.Pipeline.Assess;

/// <summary>What may be said of a target, with everything that led to it.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Status">The answer.</param>
/// <param name="Reasons">Why there is no judgement, the weightiest first.</param>
/// <param name="Inputs">The figures and settings looked at, by name.</param>
/// <param name="Method">The rule that was applied.</param>
internal sealed record Assessment(
    AssessmentQuestion Question,
    AssessmentStatus Status,
    IReadOnlyList<NoVerdictReason> Reasons,
    IReadOnlyDictionary<string, string> Inputs,
    string Method);
