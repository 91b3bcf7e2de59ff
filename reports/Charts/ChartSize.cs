namespace Monitoring.Reports.Charts;

/// <summary>A rendering of a chart: a wide one for a desk and a narrow one for a phone, both with text at full size.</summary>
/// <param name="Suffix">Distinguishes the element ids of the two.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="PlotHeight">Height of the value axis in pixels.</param>
/// <param name="MarkLabelWidth">Widest line of a label above the plot, in pixels.</param>
/// <param name="NameWidth">Widest name at the end of a line, in pixels.</param>
internal sealed record ChartSize(string Suffix, double Width, double PlotHeight, double MarkLabelWidth, double NameWidth)
{
    /// <summary>Widest name that stands at a line's own last point, in pixels: more than in the column, which takes room from the plot.</summary>
    public double PointNameWidth => Math.Max(NameWidth, Width * 0.69);

    /// <summary>Text size of every label.</summary>
    public const double FontPixels = 14;

    /// <summary>Height of a line of text.</summary>
    public const double LinePixels = 17.5;

    /// <summary>Radius of a measurement.</summary>
    public const double DotRadius = 5;

    /// <summary>Radius of a measurement of a line that stands apart.</summary>
    public const double ApartDotRadius = 3;

    /// <summary>For a window of 860 pixels and more.</summary>
    public static readonly ChartSize Wide = new("w", 960, 280, 430, 230);

    /// <summary>For a phone, and for a small chart among others.</summary>
    public static readonly ChartSize Narrow = new("n", 328, 210, 240, 130);
}
