using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Finds what must be known of a figure by its own numbers.</summary>
/// <remarks>The numbers are those of NCHS and the GGDs in published survey practice; a supplier's own minimum hides a figure before it gets here.</remarks>
internal static class FlagRules
{
    /// <summary>Fewest unweighted respondents of a figure that is not called indicative.</summary>
    public const int EnoughRespondents = 100;

    /// <summary>Width of a 95% interval, in percentage points, from which a share is unreliable.</summary>
    public const double WideInterval = 30;

    // 35.0 - 5.0 may come out a last digit below 30.
    private const double LastDigit = 1e-9;

    /// <summary>The flags that follow from number of respondents and interval; none for a figure without a number.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="kind">How it came about: what a register counts has no respondents.</param>
    /// <param name="isShare">True when its unit is a percentage.</param>
    public static FigureFlags Of(ObservedValue value, EstimateKind kind, bool isShare)
    {
        if (value is not ObservedValue.Measured measured)
        {
            return FigureFlags.None;
        }

        FigureFlags few = kind is not (EstimateKind.Registered or EstimateKind.Quoted) && measured.SampleSize < EnoughRespondents
            ? FigureFlags.Indicative
            : FigureFlags.None;
        return isShare && measured.Interval is { } interval && IsWide(interval.Upper - interval.Lower) ? few | FigureFlags.Unreliable : few;
    }

    /// <summary>True for a 95% interval of a share that says too little.</summary>
    /// <param name="width">Percentage points.</param>
    public static bool IsWide(double? width) => width >= WideInterval - LastDigit;
}
