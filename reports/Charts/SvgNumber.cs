using System.Globalization;

namespace Monitoring.Reports.Charts;

/// <summary>The only place that turns a number into SVG text: one decimal, decimal point, whatever the culture.</summary>
internal static class SvgNumber
{
    /// <summary>Pixels with at most one decimal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite: an SVG reader would drop the whole mark.</exception>
    public static string Text(double pixels)
    {
        if (!double.IsFinite(pixels))
        {
            throw new ArgumentOutOfRangeException(nameof(pixels), pixels, "A place in a chart must be a finite number.");
        }

        // Adding zero turns minus zero into zero.
        double rounded = Math.Round(pixels, 1, MidpointRounding.AwayFromZero) + 0.0;
        return rounded.ToString("0.#", CultureInfo.InvariantCulture);
    }
}
