using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Disagreements;

/// <summary>Something in <c>disagreements.csv</c> that the stored figures contradict.</summary>
/// <param name="Entry">The line.</param>
/// <param name="Column">Its column.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Action">What to do.</param>
internal sealed record DisagreementProblem(DisagreementEntry Entry, string Column, string What, string Action);
