using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Survey;

/// <summary>What a survey says of one question in one group, as far as the way its respondents were found allows.</summary>
/// <param name="Value">Weighted share in percent, or weighted mean in its own unit.</param>
/// <param name="Interval">Its 95% interval; null for respondents who chose to take part, and for a single respondent.</param>
/// <param name="Response">Answers behind it, unweighted.</param>
/// <param name="Affirmative">Unweighted respondents whom a share counts; null for a mean.</param>
/// <param name="EffectiveNumber">Equally weighted respondents that would tell as much; null for respondents who chose to take part.</param>
internal sealed record SurveyEstimate(
    double Value, ConfidenceInterval? Interval, ItemResponse Response, int? Affirmative, double? EffectiveNumber)
{
    private const double Level = 0.95;
    private const double Percent = 100;

    /// <summary>A share, in percent; null when nobody with a weight answered.</summary>
    public static SurveyEstimate? OfShare(WeightedTally tally, EstimateKind kind) => SurveyProportion.Of(tally) is { } share
        ? Create(
            share.Share * Percent, (share.Lower * Percent, share.Upper * Percent), tally, (tally.NonZero, share.EffectiveNumber), kind)
        : null;

    /// <summary>A mean, in the unit of the answers; null when nobody with a weight answered.</summary>
    public static SurveyEstimate? OfMean(WeightedTally tally, EstimateKind kind) => SurveyMean.Of(tally) is { } mean
        ? Create(mean.Mean, mean is { Lower: { } lower, Upper: { } upper } ? (lower, upper) : null, tally, (null, mean.EffectiveNumber), kind)
        : null;

    // Whoever chose to take part stands for nobody else: an interval would claim that they do.
    private static SurveyEstimate Create(
        double value,
        (double Lower, double Upper)? interval,
        WeightedTally tally,
        (int? Affirmative, double Effective) numbers,
        EstimateKind kind)
    {
        bool isSample = kind != EstimateKind.SelfSelected;
        return new SurveyEstimate(
            value,
            isSample && interval is { } limits ? new ConfidenceInterval(limits.Lower, limits.Upper, Level) : null,
            ItemResponse.Of(tally),
            numbers.Affirmative,
            isSample ? numbers.Effective : null);
    }
}
