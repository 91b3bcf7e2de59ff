namespace Monitoring.Reports.Model;

/// <summary>How a figure was made that no source publishes for its area.</summary>
/// <param name="Quality">From what; never <see cref="FigureQuality.Direct"/>.</param>
/// <param name="Weights">What the areas were weighted by.</param>
/// <param name="Year">Year of the inhabitants; null for weights that are no inhabitants.</param>
public sealed record FigureMaking(FigureQuality Quality, FigureWeights Weights, int? Year);
