namespace Monitoring.Reports.Charts;

/// <summary>A place in a drawing, in pixels from its top left corner; never a value or a year.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
internal readonly record struct Pixel(double X, double Y);
