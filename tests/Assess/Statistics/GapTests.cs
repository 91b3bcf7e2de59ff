using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Tests.Assess.Statistics;

/// <summary>Gaps and target values against values computed independently.</summary>
internal sealed class GapTests
{
    private const double Exact = 1e-9;

    [Test]
    public void A_gap_is_a_series_of_its_own()
    {
        WeightedLine line = WeightedLine.Through(LineCases.Gap);
        Assert.Multiple(() =>
        {
            Assert.That(GapClosure.ErrorOf(1.0, 0.1), Is.EqualTo(1.004987562112089).Within(Exact));
            Assert.That(line.Slope, Is.EqualTo(0.16625930876455922).Within(Exact));
            Assert.That(line.SlopeError, Is.EqualTo(0.12934633919462646).Within(Exact));
            Assert.That(line.Z, Is.EqualTo(1.2853808604075767).Within(Exact));
            Assert.That(line.At(2030), Is.EqualTo(-4.2808287187321525).Within(Exact));
            Assert.That(Math.Sqrt(line.VarianceAt(2030)), Is.EqualTo(1.6720854561805663).Within(Exact));
            Assert.That(Projection.ChanceOfReaching(line, 2030, 1, -5.475, 0), Is.EqualTo(0.7624422973542921).Within(1e-6));
            Assert.That(
                Projection.ChanceOfMeasuring(line, 2030, 1, (-5.475, 0), 1.0), Is.EqualTo(0.7300387299753224).Within(1e-6));
        });
    }

    [Test]
    public void A_share_of_the_gap_is_closed_against_a_moving_or_a_fixed_benchmark()
    {
        Assert.That(TargetValue.RemainingGap(-7.3, 1.0, 0.25).Value, Is.EqualTo(-5.475).Within(Exact));
        Assert.That(TargetValue.RemainingGap(-7.3, 1.0, 0.25).Error, Is.EqualTo(0.75).Within(Exact));
        Assert.That(TargetValue.RemainingGap(-7.3, null, 0.25).Error, Is.Null);
        TargetValue still = TargetValue.FixedReference((70.2, 1.0), (77.5, 0.1), 0.25);
        Assert.That(still.Value, Is.EqualTo(72.025).Within(Exact));
        Assert.That(still.Error, Is.EqualTo(Math.Sqrt((0.75 * 0.75) + (0.025 * 0.025))).Within(Exact));
    }

    [Test]
    public void A_relative_target_is_relative_to_the_value()
    {
        Assert.That(TargetValue.Relative(22.0, 1.0, 0.10, -1).Value, Is.EqualTo(19.8).Within(Exact));
        Assert.That(TargetValue.Relative(22.0, 1.0, 0.10, -1).Error, Is.EqualTo(0.9).Within(Exact));
        Assert.That(TargetValue.Relative(50.0, null, 0.10, 1).Value, Is.EqualTo(55.0).Within(Exact));
    }

    [Test]
    public void What_became_of_a_gap_is_parted_into_area_and_benchmark()
    {
        GapClosure closure = GapClosure.Between((70.2, 77.5), (71.0, 76.5));
        Assert.Multiple(() =>
        {
            Assert.That(closure.ShareClosed, Is.EqualTo(0.24657534246575308).Within(Exact));
            Assert.That(
                closure.ShareClosedError(1.004987562112089, 1.004987562112089), Is.EqualTo(0.17237020658009522).Within(Exact));
            Assert.That(closure.ClosedByArea, Is.EqualTo(0.8).Within(Exact), "The area rose.");
            Assert.That(closure.ClosedByBenchmark, Is.EqualTo(1.0).Within(Exact), "The country fell.");
            Assert.That(closure.ClosedByArea + closure.ClosedByBenchmark, Is.EqualTo(7.3 - 5.5).Within(Exact));
        });
    }

    [TestCase(22.0, 16.1, 15, 0.8428571428571426)]
    [TestCase(22.0, 16.1, 10, 0.49166666666666653)]
    [TestCase(50.4, 51.8, 54, 0.38888888888888834)]
    public void The_way_covered_is_a_share_of_the_way_to_go(double baseline, double newest, double target, double share) =>
        Assert.That(Pace.ShareAchieved(baseline, newest, target), Is.EqualTo(share).Within(Exact));

    [TestCase(12.1, 0.8, 12, -1, false)] // Nearer than chance.
    [TestCase(14.0, 1.0, 15, -1, false)] // Already met.
    [TestCase(22.0, 1.0, 15, -1, true)]
    [TestCase(19.5, null, 19.2, -1, false)]
    [TestCase(19.5, null, 15, -1, true)]
    public void Pace_needs_a_way_to_go(double baseline, double? error, double target, int direction, bool isDefined) =>
        Assert.That(Pace.IsDefined(baseline, error, target, direction), Is.EqualTo(isDefined));

    [TestCase(50, 24.1)]
    [TestCase(100, 17.0)]
    [TestCase(400, 8.5)]
    [TestCase(3000, 3.1)]
    public void A_quarter_of_the_people_with_a_design_effect_can_be_told_apart_by(int respondents, double points)
    {
        double error = 100 * Math.Sqrt(0.25 * 0.75 / (respondents / 1.25));
        Assert.That(Pace.SmallestDetectable(error, error), Is.EqualTo(points).Within(0.05));
    }

    [TestCase(60.5, 1.0, HoldOutcome.Undecided, true, -4.8749574725826825)]
    [TestCase(58.0, 1.0, HoldOutcome.Declined, true, -7.3749574725826825)]
    [TestCase(64.0, 1.0, HoldOutcome.Undecided, true, -1.3749574725826825)] // The bound passes, but the measurement is too coarse.
    [TestCase(64.0, 0.5, HoldOutcome.Held, false, 0.31252126370865875)]
    [TestCase(61.2, 0.5, HoldOutcome.Undecided, false, -2.4874787362913412)]
    public void No_decline_is_held_only_when_a_decline_is_excluded(
        double newest, double scale, HoldOutcome outcome, bool isTooCoarse, double bound)
    {
        TwoPointTest change = TwoPointTest.Of(62.0, 1.5 * scale, newest, 1.4 * scale);
        HoldTest test = new(change.Difference, change.Error, 2);
        Assert.That(test.Outcome, Is.EqualTo(outcome));
        Assert.That(test.IsTooCoarse, Is.EqualTo(isTooCoarse));
        Assert.That(test.LowerBound, Is.EqualTo(bound).Within(1e-6));
    }
}
