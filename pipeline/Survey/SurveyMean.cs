using MathNet.Numerics.Distributions;

namespace Monitoring.Pipeline.Survey;

/// <summary>A weighted mean of respondents' answers, with how sure it is.</summary>
/// <param name="Mean">In the unit of the answers.</param>
/// <param name="Valid">Unweighted respondents with a valid answer.</param>
/// <param name="EffectiveNumber">Equally weighted respondents that would tell as much (Kish).</param>
/// <param name="Error">Standard error (Taylor linearisation); null for a single respondent.</param>
/// <param name="Lower">Lower limit of the 95% interval (Student's t); null for a single respondent.</param>
/// <param name="Upper">Upper limit of it.</param>
internal readonly record struct SurveyMean(
    double Mean, int Valid, double EffectiveNumber, double? Error, double? Lower, double? Upper)
{
    private const double UpperShare = 0.975;

    /// <summary>From respondents; null when none has a weight.</summary>
    public static SurveyMean? Of(WeightedTally tally)
    {
        if (tally is not { Mean: { } mean, EffectiveNumber: { } effective })
        {
            return null;
        }

        double? error = tally.VarianceOfMean() is { } variance ? Math.Sqrt(variance) : null;
        double? reach = error * (tally.Valid > 1 ? StudentT.InvCDF(0, 1, tally.Valid - 1, UpperShare) : 0);
        return new SurveyMean(mean, tally.Valid, effective, error, mean - reach, mean + reach);
    }
}
