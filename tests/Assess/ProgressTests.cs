using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Tests.Assess.Statistics;

namespace Monitoring.Tests.Assess;

/// <summary>The word for progress against cases worked out independently.</summary>
internal sealed class ProgressTests
{
    private const double Exact = 1e-9;

    [TestCase("B", -1, 15, AssessmentStatus.OnTrack, false, 4.5699729659689465, 1.5293139722257558, 0.8428571428571426, 3.516406470253337)]
    [TestCase("B", -1, 10, AssessmentStatus.ImprovingTooSlow, false, 4.5699729659689465, 0.889429269422745, 0.49166666666666653, 3.516406470253337)]
    [TestCase("B", -1, 17, AssessmentStatus.OnTrack, true, 4.5699729659689465, 2.1472288176526177, 1.18, 3.516406470253337)]
    [TestCase("A", 1, 54, AssessmentStatus.NoDetectableChange, false, 1.1316345976505686, 0.6890176496502622, 0.38888888888888834, 3.164765823228003)]
    [TestCase("C", 1, 75, AssessmentStatus.NoDetectableChange, false, -0.22761447418951894, -1.0856707889303832, -0.7142857142857143, 4.3990230888484625)]
    [TestCase("D", -1, 12, AssessmentStatus.Worsening, false, -3.9623948355901253, null, null, 2.994112220079378)]
    [TestCase("two", -1, 15, AssessmentStatus.OnTrack, false, 2.2870874995874613, 1.7629629629629622, 0.7555555555555552, 3.696410621503472)]
    [TestCase("slow", -1, 15, AssessmentStatus.ImprovingTooSlow, false, 4.087931804797871, 0.6829386176897191, 0.3714285714285716, 1.7582032351266685)]
    public void A_stated_target_for_2030(
        string name, int direction, double target, AssessmentStatus status, bool isBeyond, double z, double? pace, double? share, double detectable)
    {
        Progress progress = ProgressClassification.Of(
            new ProgressQuestion(LineCases.Of(name), direction, TargetValue.Stated(target), 2030));
        Assert.Multiple(() =>
        {
            Assert.That(progress.Status, Is.EqualTo(status));
            Assert.That(progress.IsBeyondUncertain, Is.EqualTo(isBeyond));
            Assert.That(progress.ChangeZ, Is.EqualTo(z).Within(Exact));
            Assert.That(progress.Pace, pace is null ? Is.Null : Is.EqualTo(pace).Within(Exact));
            Assert.That(progress.ShareAchieved, share is null ? Is.Null : Is.EqualTo(share).Within(Exact));
            Assert.That(progress.SmallestDetectable, Is.EqualTo(detectable).Within(1e-6));
        });
    }

    [TestCase(18.2, AssessmentStatus.TargetMet)] // 2.1 beyond, which is more than 1.64 standard errors.
    [TestCase(17.5, AssessmentStatus.OnTrack)] // 1.4 beyond: a point estimate alone never reaches a target.
    public void A_target_is_met_only_beyond_chance(double target, AssessmentStatus status) =>
        Assert.That(
            ProgressClassification.Of(new ProgressQuestion(LineCases.B, -1, TargetValue.Stated(target), 2030)).Status,
            Is.EqualTo(status));

    [Test]
    public void An_estimated_target_needs_more_distance() =>
        Assert.That(
            ProgressClassification.Of(new ProgressQuestion(LineCases.B, -1, new TargetValue(18.2, 1.0), 2030)).Status,
            Is.EqualTo(AssessmentStatus.OnTrack));

    [Test]
    public void One_measurement_is_a_baseline_unless_it_is_past_the_target()
    {
        ProgressQuestion question = new([new TimedValue(2024, 16.1, 1.0)], -1, TargetValue.Stated(15), 2030);
        Assert.That(ProgressClassification.Of(question).Status, Is.EqualTo(AssessmentStatus.BaselineOnly));
        Assert.That(
            ProgressClassification.Of(question with { Target = TargetValue.Stated(18) }).Status, Is.EqualTo(AssessmentStatus.TargetMet));
    }

    [Test]
    public void Without_a_target_year_no_pace_is_asked()
    {
        Progress progress = ProgressClassification.Of(new ProgressQuestion(LineCases.B, -1, TargetValue.Stated(10), null));
        Assert.That(progress.Status, Is.EqualTo(AssessmentStatus.OnTrack));
        Assert.That(progress.Pace, Is.Null);
    }

    [Test]
    public void Better_than_the_baseline_has_no_pace()
    {
        ProgressQuestion question = new(LineCases.Two, -1, TargetValue.Same(19.5, 1.1), 2030) { IsDirectionOnly = true };
        Assert.That(ProgressClassification.Of(question).Status, Is.EqualTo(AssessmentStatus.TargetMet));
        Assert.That(ProgressClassification.Of(question).Pace, Is.Null);
        Assert.That(ProgressClassification.Of(question with { Direction = 1 }).Status, Is.EqualTo(AssessmentStatus.Worsening));
    }

    [Test]
    public void Small_shares_are_tested_on_the_logit_scale()
    {
        IReadOnlyList<TimedValue> small = [.. LineCases.B.Select(point => point with { Value = point.Value - 12 })];
        IReadOnlyList<TimedValue> logit = [.. small.Select(Logit.OfPercents)];
        Progress progress = ProgressClassification.Of(
            new ProgressQuestion(small, -1, TargetValue.Stated(3), 2030) { LogitPoints = logit });
        Assert.That(progress.ChangeZ, Is.EqualTo(-WeightedLine.Through(logit).Z).Within(Exact));
    }

    [TestCase("two", 2030, ProjectionRefusal.TooFewMeasurements)]
    [TestCase("C", 2030, ProjectionRefusal.NotALine)]
    [TestCase("B", 2038, ProjectionRefusal.TooFarAhead)] // 16 years ahead on 10 years measured.
    [TestCase("B", null, ProjectionRefusal.NoTargetYear)]
    [TestCase("B", 2037, null)]
    public void A_trend_is_followed_only_where_it_may(string name, int? year, ProjectionRefusal? refusal)
    {
        ProgressQuestion question = new(LineCases.Of(name), -1, TargetValue.Stated(15), year)
        {
            LogitPoints = [.. LineCases.Of(name).Select(Logit.OfPercents)],
        };
        Assert.That(ProgressForecast.Of(question, isShare: true).Refusal, Is.EqualTo(refusal));
        Assert.That(ProgressForecast.Of(question, isShare: true).Projection is null, Is.EqualTo(refusal is not null));
    }

    [Test]
    public void A_target_outside_the_scale_is_not_looked_ahead_to() =>
        Assert.That(
            ProgressForecast.Of(
                new ProgressQuestion(LineCases.B, -1, TargetValue.Stated(0), 2030) { LogitPoints = [.. LineCases.B.Select(Logit.OfPercents)] },
                isShare: true).Refusal,
            Is.EqualTo(ProjectionRefusal.OffScale));
}
