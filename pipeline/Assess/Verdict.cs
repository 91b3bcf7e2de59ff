namespace Monitoring.Pipeline.Assess;

/// <summary>A judgement with what led to it, before it is put beside its question.</summary>
/// <param name="Status">The word.</param>
/// <param name="Flags">What must be said beside it.</param>
/// <param name="Numbers">The numbers behind it.</param>
/// <param name="Method">The rules that were applied.</param>
/// <param name="NoProjection">Why there is no look ahead; null when there is one, or nothing to look along.</param>
internal sealed record Verdict(
    AssessmentStatus Status,
    IReadOnlyList<VerdictFlag> Flags,
    IReadOnlyList<VerdictNumber> Numbers,
    string Method,
    ProjectionRefusal? NoProjection = null);
