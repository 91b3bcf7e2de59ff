namespace Monitoring.Pipeline.Disclosure;

/// <summary>What disclosure control says of one dataset.</summary>
/// <param name="TableId">The dataset.</param>
/// <param name="Withheld">Figures kept back beside those that are hidden in the file, earlier deliveries included.</param>
/// <param name="Findings">What a person must look at, a sentence each.</param>
internal sealed record DisclosureOutcome(string TableId, int Withheld, IReadOnlyList<string> Findings);
