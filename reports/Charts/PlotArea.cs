namespace Monitoring.Reports.Charts;

/// <summary>Turns years and values into pixels and values back again.</summary>
/// <param name="Box">Where the plot stands.</param>
/// <param name="FirstYear">Year at the left edge.</param>
/// <param name="LastYear">Year at the right edge; equal to the first when there is one year, which then stands in the middle.</param>
/// <param name="Minimum">Value at the lower edge.</param>
/// <param name="Maximum">Value at the upper edge; above the minimum.</param>
internal sealed record PlotArea(PixelBox Box, int FirstYear, int LastYear, double Minimum, double Maximum)
{
    /// <summary>Horizontal place of a year; a half year is allowed, for a break between two years.</summary>
    public double X(double year) => FirstYear == LastYear
        ? Box.MiddleX
        : Box.Left + (Box.Width * (year - FirstYear) / (LastYear - FirstYear));

    /// <summary>Vertical place of a value.</summary>
    public double Y(double value) => Box.Bottom - (Box.Height * (value - Minimum) / (Maximum - Minimum));

    /// <summary>Value at a vertical place: the inverse of <see cref="Y"/>.</summary>
    public double Value(double y) => Minimum + ((Box.Bottom - y) / Box.Height * (Maximum - Minimum));

    /// <summary>Place of a measurement.</summary>
    public Pixel At(int year, double value) => new(X(year), Y(value));
}
