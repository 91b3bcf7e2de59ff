namespace Monitoring.Pipeline.Assess;

/// <summary>One reason why no judgement is given.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Year">The year it is about; null when it is not about a year.</param>
internal sealed record NoVerdictReason(NoVerdictReasonKind Kind, int? Year = null);
