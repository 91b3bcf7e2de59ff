using System.Numerics;

namespace Monitoring.Pipeline.Disclosure;

/// <summary>An exact fraction: whether a cell can be derived must not hang on rounding.</summary>
internal readonly record struct Fraction
{
    private readonly BigInteger _divisorLessOne;

    private Fraction(BigInteger numerator, BigInteger divisor)
    {
        // Sums of whole numbers stay whole almost always.
        if (divisor.IsOne)
        {
            Numerator = numerator;
            return;
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, divisor) * divisor.Sign;
        Numerator = numerator / common;
        _divisorLessOne = (divisor / common) - 1;
    }

    /// <summary>Nothing.</summary>
    public static Fraction Zero => default;

    /// <summary>The whole number 1.</summary>
    public static Fraction One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>Above the line; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    private BigInteger Divisor => _divisorLessOne + 1;

    /// <summary>A whole number.</summary>
    public static Fraction Of(long number) => new(number, BigInteger.One);

    /// <summary>The nearest floating-point number.</summary>
    public double ToDouble() => (double)Numerator / (double)Divisor;

    /// <summary>Sum.</summary>
    public static Fraction operator +(Fraction one, Fraction other) =>
        new((one.Numerator * other.Divisor) + (other.Numerator * one.Divisor), one.Divisor * other.Divisor);

    /// <summary>Difference.</summary>
    public static Fraction operator -(Fraction one, Fraction other) =>
        new((one.Numerator * other.Divisor) - (other.Numerator * one.Divisor), one.Divisor * other.Divisor);

    /// <summary>Product.</summary>
    public static Fraction operator *(Fraction one, Fraction other) =>
        new(one.Numerator * other.Numerator, one.Divisor * other.Divisor);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Fraction operator /(Fraction one, Fraction other) => other.Sign == 0
        ? throw new DivideByZeroException()
        : new(one.Numerator * other.Divisor, one.Divisor * other.Numerator);
}
