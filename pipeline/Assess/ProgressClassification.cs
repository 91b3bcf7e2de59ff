using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Pipeline.Assess;

/// <summary>Gives the word for progress towards a target.</summary>
/// <remarks>
/// Categories of Healthy People (NCHS), which use the sampling error, with "improving" split by the linear pace at 95%
/// (Eurostat). A point estimate alone never reaches a target: with no change at all and a gap of 4 with error 1 it
/// would in one case of five.
/// </remarks>
internal static class ProgressClassification
{
    private const double LowShare = 10;
    private const double HighShare = 90;

    /// <summary>The word, and the numbers behind it.</summary>
    public static Progress Of(ProgressQuestion question)
    {
        WeightedLine? line = question.Points.Count >= 3 ? WeightedLine.Through(question.Points) : null;
        (double PerYear, double Error, double Z)? change = Change(question, line);
        double? changeZ = question.Direction * change?.Z;
        double? targetZ = question.IsDirectionOnly
            ? null
            : (question.Beyond + question.Margin) / double.Hypot(question.Last.Error, question.Target.Error ?? 0);
        double? pace = Pace(question, line, change?.PerYear);
        AssessmentStatus status = Status(question, targetZ, changeZ, pace);
        return new Progress(
            status,
            status != AssessmentStatus.TargetMet && IsBeyond(question),
            targetZ,
            changeZ,
            change?.PerYear,
            change?.Error,
            line,
            pace,
            change is not null && HasWay(question)
                ? Statistics.Pace.ShareAchieved(question.First.Value, question.Last.Value, question.Target.Value)
                : null,
            Statistics.Pace.SmallestDetectable(question.First.Error, question.Last.Error));
    }

    private static AssessmentStatus Status(ProgressQuestion question, double? targetZ, double? changeZ, double? pace) =>
        (targetZ, changeZ) switch
        {
            ( > 0, _) when targetZ > Gauss.ZOneSided => AssessmentStatus.TargetMet,
            (_, null) => AssessmentStatus.BaselineOnly,
            (_, { } z) when z < -Gauss.ZOneSided => AssessmentStatus.Worsening,
            (_, { } z) when z <= Gauss.ZOneSided => AssessmentStatus.NoDetectableChange,
            _ when question.IsDirectionOnly => question.Beyond > 0 ? AssessmentStatus.TargetMet : AssessmentStatus.NoDetectableChange,
            _ => pace is null or >= Statistics.Pace.OnTrack ? AssessmentStatus.OnTrack : AssessmentStatus.ImprovingTooSlow,
        };

    // Measured against itself a baseline lies nowhere, so one measurement is beyond no target that rests on it.
    private static bool IsBeyond(ProgressQuestion question) => question.IsDirectionOnly
        ? question.Beyond > 0
        : question.Beyond >= 0 && (question.Points.Count > 1 || question.Target.Error is 0);

    // Change per year stays on the scale of the values; near 0% and 100% the test is made on the logit scale.
    private static (double PerYear, double Error, double Z)? Change(ProgressQuestion question, WeightedLine? line)
    {
        if (question.Points.Count == 1)
        {
            return null;
        }

        if (line is not null)
        {
            bool isExtreme = question.LogitPoints.Count > 0 && question.Points.Any(point => point.Value is < LowShare or > HighShare);
            return (line.Slope, line.EnlargedSlopeError, isExtreme ? WeightedLine.Through(question.LogitPoints).Z : line.Z);
        }

        (TimedValue first, TimedValue last) = (question.First, question.Last);
        TwoPointTest test = TwoPointTest.Of(first.Value, first.Error, last.Value, last.Error);
        double years = last.Time - first.Time;
        return (test.Difference / years, test.Error / years, test.Z);
    }

    private static bool HasWay(ProgressQuestion question) => !question.IsDirectionOnly
        && Statistics.Pace.IsDefined(question.First.Value, question.First.Error, question.Target.Value, question.Direction);

    private static double? Pace(ProgressQuestion question, WeightedLine? line, double? perYear)
    {
        double start = line?.At(question.First.Time) ?? question.First.Value;
        return perYear is { } change
            && question.TargetYear is { } year && year > question.First.Time
            && HasWay(question)
            && question.Direction * (question.Target.Value - start) > 0
                ? Statistics.Pace.Ratio(change, start, question.Target.Value, year - question.First.Time)
                : null;
    }
}
