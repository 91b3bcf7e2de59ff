using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Tests.Assess.Statistics;

/// <summary>Intervals and standard errors against values computed independently with scipy and R.</summary>
internal sealed class IntervalTests
{
    private const double Exact = 1e-9;
    private const double ByQuantile = 1e-6;

    [Test]
    public void Quantiles_are_exact()
    {
        Assert.That(Gauss.Z95, Is.EqualTo(1.959963984540054).Within(Exact));
        Assert.That(Gauss.ZOneSided, Is.EqualTo(1.6448536269514722).Within(Exact));
        Assert.That(Gauss.Quantile(0.999), Is.EqualTo(3.090232306167813).Within(Exact));
        Assert.That(Gauss.ZPower, Is.EqualTo(0.8416212335729143).Within(Exact));
    }

    [TestCase(0, 10, 0, 0.2775327998628892)]
    [TestCase(10, 10, 0.7224672001371107, 1)]
    [TestCase(0.35 * 88.23529411764707, 88.23529411764707, 0.258633726233, 0.453882328140)] // A weighted survey of 120.
    [TestCase(0.10 * 30.48780487804878, 30.48780487804878, 0.034876091754, 0.254644239458)]
    [TestCase(0.221 * 320, 320, 0.178998059525, 0.269621025103)]
    [TestCase(60, 200, 0.240747, 0.366791)]
    public void Wilson(double count, double number, double lower, double upper)
    {
        (double Lower, double Upper) interval = WilsonInterval.Of(count, number, Gauss.Z95);
        Assert.That(interval.Lower, Is.EqualTo(lower).Within(ByQuantile));
        Assert.That(interval.Upper, Is.EqualTo(upper).Within(ByQuantile));
    }

    [Test]
    public void A_Wilson_interval_lies_around_its_share_and_narrows_with_more_people()
    {
        double width = 1;
        foreach (int number in (int[])[10, 50, 100, 500, 3000])
        {
            (double lower, double upper) = WilsonInterval.Of(number * 0.2, number, Gauss.Z95);
            Assert.That(lower, Is.InRange(0, 0.2));
            Assert.That(upper, Is.InRange(0.2, 1));
            Assert.That(upper - lower, Is.LessThan(width));
            width = upper - lower;
        }
    }

    [TestCase(-1, 10)]
    [TestCase(11, 10)]
    [TestCase(0, 0)]
    public void A_count_outside_its_number_is_refused(double count, double number) =>
        Assert.That(() => WilsonInterval.Of(count, number, Gauss.Z95), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Standard_errors_are_read_back_from_published_intervals()
    {
        Assert.That(PublishedError.OfInterval(20.0, 24.0), Is.EqualTo(1.020426913849).Within(Exact));
        Assert.That(PublishedError.OnLogitScale(0.20, 0.24), Is.EqualTo(0.059596720405).Within(Exact));
        Assert.That(Math.Sqrt(PublishedError.RoundingVariance(0)), Is.EqualTo(0.28867513459).Within(Exact));
        Assert.That(Math.Sqrt(PublishedError.RoundingVariance(1)), Is.EqualTo(0.028867513459).Within(Exact));
    }

    [TestCase(56, 70, 48, 80, 0.052431472402365065, 0.333872654036906)]
    [TestCase(9, 10, 3, 10, 0.17052272393450302, 0.8090179735354881)]
    [TestCase(0, 10, 0, 20, -0.16112515805281938, 0.2775327998628892)]
    [TestCase(5, 56, 0, 29, -0.03813714790353688, 0.19256001385511162)]
    public void The_interval_of_a_gap_comes_from_those_of_its_figures(double x1, double n1, double x2, double n2, double lower, double upper)
    {
        (double l1, double u1) = WilsonInterval.Of(x1, n1, Gauss.Z95);
        (double l2, double u2) = WilsonInterval.Of(x2, n2, Gauss.Z95);
        (double Lower, double Upper) interval = GapClosure.Interval((x1 / n1, l1, u1), (x2 / n2, l2, u2));
        Assert.That(interval.Lower, Is.EqualTo(lower).Within(ByQuantile));
        Assert.That(interval.Upper, Is.EqualTo(upper).Within(ByQuantile));
    }
}
