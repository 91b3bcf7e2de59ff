using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Pipeline.Domain;
using static Monitoring.Pipeline.Domain.ObservedValue;

namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>Standard errors of percentages that are carried over, and the intervals that come of them.</summary>
internal static class CarriedInterval
{
    private const double Level = 0.95;
    private const double All = 100;

    /// <summary>
    /// Standard error in percentage points: from the interval, else from the respondents of a sample with the design effect that is
    /// assumed where a source tells nothing of its weights; null when neither is known.
    /// </summary>
    public static double? ErrorOf(Measured figure, EstimateKind kind)
    {
        if (figure.Interval is { } interval)
        {
            return PublishedError.OfInterval(interval.Lower, interval.Upper);
        }

        if (kind != EstimateKind.Surveyed || figure.SampleSize is not > 0)
        {
            return null;
        }

        double respondents = figure.SampleSize.Value / EstimateReader.AssumedDesignEffect;
        (double lower, double upper) = WilsonInterval.Of(figure.Value / All * respondents, respondents, Gauss.Z95);
        return PublishedError.OfInterval(lower * All, upper * All);
    }

    /// <summary>The 95% interval of a percentage with a known error; on the scale of log-odds, so that it stays within 0 to 100.</summary>
    /// <param name="value">In percent.</param>
    /// <param name="error">In percentage points; null for none.</param>
    public static ConfidenceInterval? Of(double value, double? error)
    {
        if (error is not { } known)
        {
            return null;
        }

        double reach = Gauss.Z95 * known;
        if (value is <= 0 or >= All)
        {
            return new ConfidenceInterval(Math.Max(0, value - reach), Math.Min(All, value + reach), Level);
        }

        double share = value / All;
        double odds = Gauss.Z95 * Logit.ErrorOf(share, known / All);
        return new ConfidenceInterval(All * Logit.Back(Logit.Of(share) - odds), All * Logit.Back(Logit.Of(share) + odds), Level);
    }
}
