namespace Monitoring.Reports.Charts;

/// <summary>A label above the plot that belongs to a year.</summary>
/// <param name="X">Horizontal place of what it names.</param>
/// <param name="Lines">The label, broken into lines.</param>
/// <param name="Role">What it names.</param>
internal sealed record MarkLabel(double X, IReadOnlyList<string> Lines, MarkRole Role);
