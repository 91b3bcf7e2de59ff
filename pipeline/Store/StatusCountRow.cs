namespace Monitoring.Pipeline.Store;

/// <summary>How many assessments stand with one status.</summary>
/// <param name="Status">A name of <see cref="Assess.AssessmentStatus"/>.</param>
/// <param name="Count">How many.</param>
internal sealed record StatusCountRow(string Status, long Count);
