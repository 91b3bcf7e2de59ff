namespace Monitoring.Reports.Model;

/// <summary>How small a change two measurements can show.</summary>
/// <param name="Known">Indicators whose source gives margins; empty when none does.</param>
/// <param name="Assumed">For assumed numbers of participants, one row a level of the share.</param>
/// <param name="DesignEffect">Assumed design effect, in hundredths: 150 is 1.5.</param>
/// <param name="SampleSizes">The assumed numbers of participants, in the order of the columns.</param>
public sealed record DetectableChanges(
    IReadOnlyList<KnownDetectable> Known, IReadOnlyList<AssumedDetectable> Assumed, int DesignEffect, IReadOnlyList<int> SampleSizes);
