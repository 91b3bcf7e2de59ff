using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Disagreements;

/// <summary>One entry of the catalogue with the numbers it explains.</summary>
/// <param name="Entry">Which side is followed, and why.</param>
/// <param name="Comparisons">
/// The pairs that it explains, by indicator, area, year and population: one for an entry about two figures, any number
/// for one about tables. Empty when the store has none of them (yet).
/// </param>
internal sealed record Disagreement(DisagreementEntry Entry, IReadOnlyList<FigureComparison> Comparisons)
{
    /// <summary>The largest difference, without its sign; zero when there is no pair.</summary>
    public decimal LargestDifference =>
        Comparisons.Count == 0 ? 0 : Comparisons.Max(comparison => Math.Abs(comparison.Difference));

    /// <summary>The mean of the differences without their signs; zero when there is no pair.</summary>
    public decimal MeanDifference =>
        Comparisons.Count == 0 ? 0 : Comparisons.Average(comparison => Math.Abs(comparison.Difference));
}
