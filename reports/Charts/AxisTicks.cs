namespace Monitoring.Reports.Charts;

/// <summary>Round values along an axis: steps of 1, 2 or 5 times a power of ten that enclose the data.</summary>
/// <param name="Values">Ticks from low to high, at least two.</param>
/// <param name="Decimals">Decimals needed to write them, 0 or more.</param>
internal sealed record AxisTicks(IReadOnlyList<double> Values, int Decimals)
{
    private static readonly decimal[] _roundSteps = [1m, 2m, 5m, 10m];

    /// <summary>Lowest tick: the lower end of the axis.</summary>
    public double Minimum => Values[0];

    /// <summary>Highest tick: the upper end of the axis.</summary>
    public double Maximum => Values[^1];

    /// <summary>Chooses ticks that enclose a range.</summary>
    /// <param name="minimum">Lowest value to show.</param>
    /// <param name="maximum">Highest value to show; when not above the minimum, the axis gets a length of one step.</param>
    /// <param name="wanted">Wanted number of steps, 1 or more; the result has at most this many plus two.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not a number of ordinary size.</exception>
    public static AxisTicks Enclosing(double minimum, double maximum, int wanted)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wanted, 1);
        decimal low = Ordinary(minimum, nameof(minimum));
        decimal high = Ordinary(maximum, nameof(maximum));
        decimal step = Step(high > low ? (high - low) / wanted : 1m / wanted);
        decimal first = Math.Floor(low / step);
        decimal last = Math.Max(Math.Ceiling(high / step), first + 1);
        List<double> values = [];
        for (decimal tick = first; tick <= last; tick++)
        {
            values.Add((double)(tick * step));
        }

        return new AxisTicks(values, DecimalsOf(step));
    }

    private static decimal Step(decimal raw)
    {
        decimal power = 1m;
        while (power > raw && power > 1e-6m)
        {
            power /= 10m;
        }

        while (power * 10m <= raw)
        {
            power *= 10m;
        }

        return power * _roundSteps.First(round => round * power >= raw || round == _roundSteps[^1]);
    }

    private static int DecimalsOf(decimal step)
    {
        int decimals = 0;
        while (step != Math.Truncate(step))
        {
            step *= 10m;
            decimals++;
        }

        return decimals;
    }

    private static decimal Ordinary(double value, string name) => Math.Abs(value) < 1e12
        ? (decimal)value
        : throw new ArgumentOutOfRangeException(name, value, "An axis needs finite limits below 10^12.");
}
