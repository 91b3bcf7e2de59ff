namespace Monitoring.Pipeline.Disagreements;

/// <summary>Where sources publish one concept with different numbers, for a page and for checks.</summary>
/// <param name="Explained">Every entry of the catalogue, in its order, with the pairs it explains.</param>
/// <param name="Unexplained">Pairs whose numbers differ by more than rounding and that no entry explains.</param>
/// <param name="Problems">Entries that the stored figures contradict.</param>
internal sealed record DisagreementRegister(
    IReadOnlyList<Disagreement> Explained,
    IReadOnlyList<FigureComparison> Unexplained,
    IReadOnlyList<DisagreementProblem> Problems)
{
    /// <summary>A register of nothing.</summary>
    public static DisagreementRegister Empty { get; } = new([], [], []);
}
