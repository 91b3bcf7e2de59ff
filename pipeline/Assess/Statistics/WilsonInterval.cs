namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>Wilson score interval of a surveyed or counted share.</summary>
/// <remarks>Wilson 1927, JASA 22:209-212. Never for model estimates. Count and number may be fractions: the effective ones of a weighted survey.</remarks>
internal static class WilsonInterval
{
    /// <summary>The interval, as shares from 0 to 1.</summary>
    /// <param name="count">People with the condition; 0 to <paramref name="number"/>.</param>
    /// <param name="number">People asked; above 0.</param>
    /// <param name="z">Half width in standard errors; <see cref="Gauss.Z95"/> for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not within the number, or the number is not above 0.</exception>
    public static (double Lower, double Upper) Of(double count, double number, double z)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, number);
        double square = z * z;
        double centre = (2 * count) + square;
        double reach = z * Math.Sqrt(square + (4 * count * (1 - (count / number))));
        double scale = 2 * (number + square);

        // Rounding errors must not put a bound past what a share can be.
        return (count == 0 ? 0 : Math.Max(0, (centre - reach) / scale), count == number ? 1 : Math.Min(1, (centre + reach) / scale));
    }
}
