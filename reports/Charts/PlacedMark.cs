namespace Monitoring.Reports.Charts;

/// <summary>A vertical mark at a year, up to its label.</summary>
/// <param name="X">Horizontal place.</param>
/// <param name="Top">Where it ends below its label.</param>
/// <param name="Role">What it stands for.</param>
internal sealed record PlacedMark(double X, double Top, MarkRole Role);
