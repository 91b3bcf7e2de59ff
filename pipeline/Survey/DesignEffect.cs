namespace Monitoring.Pipeline.Survey;

/// <summary>How many times a weighted sample's variance is that of an equally weighted one.</summary>
/// <param name="Factor">1 or more for weights; published effects of clustering may be below 1.</param>
/// <param name="IsAssumed">True when neither weights nor an effect are known (<c>deff_assumed</c>).</param>
internal readonly record struct DesignEffect(double Factor, bool IsAssumed)
{
    private const double WhenUnknown = 1.5;

    /// <summary>What is taken when a table tells nothing of its weights.</summary>
    public static DesignEffect Assumed { get; } = new(WhenUnknown, true);

    /// <summary>An effect that the source publishes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public static DesignEffect Published(double factor) => factor > 0 && double.IsFinite(factor)
        ? new DesignEffect(factor, false)
        : throw new ArgumentOutOfRangeException(nameof(factor), factor, "A design effect must be above 0.");

    /// <summary>From the coefficient of variation of the weights, with the standard deviation of a population.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public static DesignEffect OfVariation(double coefficient) => coefficient >= 0 && double.IsFinite(coefficient)
        ? new DesignEffect(1 + (coefficient * coefficient), false)
        : throw new ArgumentOutOfRangeException(nameof(coefficient), coefficient, "A coefficient of variation must be 0 or more.");

    /// <summary>The number of equally weighted respondents that would tell as much.</summary>
    public double EffectiveNumber(int respondents) => respondents / Factor;
}
