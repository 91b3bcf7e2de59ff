namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>A figure of one area that a figure of another area was made from.</summary>
/// <param name="AreaCode">Code of the area that the source publishes a figure for.</param>
/// <param name="Value">That figure, in its unit.</param>
/// <param name="Weight">What it was weighted by: inhabitants, or the sum of the survey's weights; above 0.</param>
/// <param name="Share">Share of the weights; above 0 and at most 1.</param>
/// <param name="Basis">What the weights are.</param>
/// <param name="BasisYear">Year of the inhabitants; null for the survey's own weights.</param>
internal readonly record struct FigurePart(string AreaCode, double Value, double Weight, double Share, WeightBasis Basis, int? BasisYear);
