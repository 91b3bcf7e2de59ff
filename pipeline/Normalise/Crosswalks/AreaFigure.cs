using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>A figure of one area that is to be carried over to other areas.</summary>
/// <param name="Value">The figure, in its own unit.</param>
/// <param name="Error">Standard error in the same unit; null when the source gives none.</param>
/// <param name="Quality">How it reached its area.</param>
internal readonly record struct AreaFigure(double Value, double? Error, QualityLabel Quality);
