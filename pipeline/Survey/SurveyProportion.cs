using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Pipeline.Survey;

/// <summary>A weighted share of respondents, with how sure it is.</summary>
/// <remarks>
/// The interval is Wilson's on the effective number of respondents. It understates how sure the share is when the weights go
/// with the answer, ignores clustering, and says nothing of people who did not take part.
/// </remarks>
/// <param name="Share">From 0 to 1.</param>
/// <param name="Valid">Unweighted respondents with a valid answer.</param>
/// <param name="EffectiveNumber">Equally weighted respondents that would tell as much (Kish).</param>
/// <param name="Lower">Lower limit of the 95% interval.</param>
/// <param name="Upper">Upper limit of it.</param>
/// <param name="IsEffectAssumed">True when the effect of the weights is not known and was assumed (<c>deff_assumed</c>).</param>
internal readonly record struct SurveyProportion(
    double Share, int Valid, double EffectiveNumber, double Lower, double Upper, bool IsEffectAssumed)
{
    /// <summary>How many times the variance is that of an equally weighted sample.</summary>
    public double DesignEffect => Valid / EffectiveNumber;

    /// <summary>Standard error of the share.</summary>
    public double Error => Math.Sqrt(Share * (1 - Share) / EffectiveNumber);

    /// <summary>From respondents; null when none has a weight.</summary>
    /// <exception cref="ArgumentException">The answers are not all 1 or 0.</exception>
    public static SurveyProportion? Of(WeightedTally tally) => tally is { Mean: { } share, EffectiveNumber: { } effective }
        ? Create(share, tally.Valid, effective, isEffectAssumed: false)
        : null;

    /// <summary>From a published table.</summary>
    /// <param name="share">From 0 to 1.</param>
    /// <param name="respondents">Unweighted respondents with a valid answer; above 0.</param>
    /// <param name="effect">What is known of the weights.</param>
    public static SurveyProportion OfTable(double share, int respondents, DesignEffect effect) =>
        Create(share, respondents, effect.EffectiveNumber(respondents), effect.IsAssumed);

    private static SurveyProportion Create(double share, int valid, double effective, bool isEffectAssumed)
    {
        // A sum of weights can leave a unanimous answer a last digit away from 0 or 1.
        double bounded = share is > -1e-12 and < 1 + 1e-12
            ? Math.Clamp(share, 0, 1)
            : throw new ArgumentException("A share lies from 0 to 1; the answers must be 1 or 0.", nameof(share));
        (double lower, double upper) = WilsonInterval.Of(Math.Min(bounded * effective, effective), effective, Gauss.Z95);
        return new SurveyProportion(bounded, valid, effective, lower, upper, isEffectAssumed);
    }
}
