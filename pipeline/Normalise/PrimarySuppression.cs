using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Withholds a figure that rests on too few respondents, before it reaches the database.</summary>
/// <remarks>
/// METHODS in short: the supplier's own minimum applies. A file gives weighted percentages, so that the number of
/// respondents behind one answer is the percentage of the unweighted number, an approximation. Whether a withheld figure
/// can be found again from others is for a later look at all figures together, not for one row.
/// </remarks>
internal static class PrimarySuppression
{
    private const double Whole = 100;

    /// <summary>True when a figure may not be used.</summary>
    /// <param name="profile">The supplier's rule.</param>
    /// <param name="percentage">The figure; null when it is no percentage.</param>
    /// <param name="respondents">Unweighted respondents; null when the file should say so and does not.</param>
    public static bool Withholds(SuppressionProfile profile, double? percentage, double? respondents)
    {
        if (respondents is not { } n)
        {
            return profile.MinimumRespondents > 0;
        }

        if (n < profile.MinimumRespondents)
        {
            return true;
        }

        return percentage is { } share
            && (IsTooFew(share / Whole * n, profile.MinimumCell) || IsTooFew((Whole - share) / Whole * n, profile.MinimumComplement));
    }

    // Rounded: 10 % of 50 is five respondents also when the percentage was rounded to 9.9.
    private static bool IsTooFew(double respondents, int minimum) =>
        minimum > 0 && Math.Round(respondents, MidpointRounding.AwayFromZero) < minimum;
}
