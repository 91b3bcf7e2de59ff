using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Pipeline.Assess;

/// <summary>Follows a trend to the target year, where that may be done at all.</summary>
internal static class ProgressForecast
{
    private const double AllOfIt = 100;
    private const double MostYearsAhead = 1.5;

    /// <summary>Where the trend leads in the target year, or why it is not followed there.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isShare">True for shares in percents, which are followed on the logit scale.</param>
    public static Forecast Of(ProgressQuestion question, bool isShare)
    {
        bool isOnScale = !isShare || (question.LogitPoints.Count > 0 && question.Target.Value is > 0 and < AllOfIt);
        IReadOnlyList<TimedValue> points = isShare && isOnScale ? question.LogitPoints : question.Points;
        WeightedLine? line = points.Count >= 3 ? WeightedLine.Through(points) : null;
        if (Refusal(question, line, isOnScale) is { } refusal)
        {
            return Forecast.None with { Refusal = refusal };
        }

        int year = question.TargetYear!.Value;
        double share = question.Target.Value / AllOfIt;
        (double target, double targetError) = isShare
            ? (Logit.Of(share), Logit.ErrorOf(share, (question.Target.Error ?? 0) / AllOfIt))
            : (question.Target.Value, question.Target.Error ?? 0);
        Projection projection = isShare
            ? Projection.AlongLogit(line!, year, points[^1].Error)
            : Projection.Along(line!, year, points[^1].Error);
        return new Forecast(
            projection,
            Projection.ChanceOfReaching(line!, year, question.Direction, target, targetError),
            Projection.ChanceOfMeasuring(line!, year, question.Direction, (target, targetError), points[^1].Error),
            null);
    }

    private static ProjectionRefusal? Refusal(ProgressQuestion question, WeightedLine? line, bool isOnScale) => question switch
    {
        { TargetYear: null } => ProjectionRefusal.NoTargetYear,
        _ when line is null => ProjectionRefusal.TooFewMeasurements,
        { TargetYear: { } year } when year - question.Last.Time > MostYearsAhead * (question.Last.Time - question.First.Time) => ProjectionRefusal.TooFarAhead,
        _ when line!.IsMisfit => ProjectionRefusal.NotALine,
        _ => isOnScale ? null : ProjectionRefusal.OffScale,
    };
}
