namespace Monitoring.Reports.Charts;

/// <summary>A rectangle in a drawing, in pixels.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width, 0 or more.</param>
/// <param name="Height">Height, 0 or more.</param>
internal readonly record struct PixelBox(double Left, double Top, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => Left + Width;

    /// <summary>Lower edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>Horizontal middle.</summary>
    public double MiddleX => Left + (Width / 2);

    /// <summary>True when the two share area; touching edges do not count.</summary>
    public bool Overlaps(PixelBox other) =>
        Left < other.Right - Tolerance && other.Left < Right - Tolerance
        && Top < other.Bottom - Tolerance && other.Top < Bottom - Tolerance;

    private const double Tolerance = 1e-6;
}
