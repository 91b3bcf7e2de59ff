using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Tests.Assess.Statistics;

/// <summary>Lines and look-aheads against values computed independently with scipy and R.</summary>
internal sealed class LineTests
{
    private const double Exact = 1e-9;
    private const double ByQuantile = 1e-6;

    [TestCase("A", 0.17216545470170097, 0.11305819415324664, 3.621641861283469, 1.8108209306417344, 1.1316345976505686, 0.2577880882930841)]
    [TestCase("B", -0.5904781678620862, 0.12920824089314722, 0.012759531898839611, 1, -4.5699729659689465, 4.877871e-06)]
    [TestCase("C", -0.19478784704033508, 0.2854260781663673, 8.989523310633714, 8.989523310633714, -0.22761447418951894, 0.8199459665197999)]
    [TestCase("D", 0.5423374386114476, 0.13687112494196366, 1.586184679155332, 1, 3.9623948355901253, 7.420169e-05)]
    [TestCase("B logit", -0.03842169187742197, 0.008339041174041436, 0.000908972596, 1, -4.607447196330519, 4.076427e-06)]
    public void A_line_is_weighted_by_known_errors(
        string name, double slope, double error, double misfit, double dispersion, double z, double p)
    {
        WeightedLine line = WeightedLine.Through(LineCases.Of(name));
        Assert.Multiple(() =>
        {
            Assert.That(line.Slope, Is.EqualTo(slope).Within(Exact));
            Assert.That(line.SlopeError, Is.EqualTo(error).Within(Exact));
            Assert.That(line.Misfit, Is.EqualTo(misfit).Within(Exact));
            Assert.That(line.Dispersion, Is.EqualTo(dispersion).Within(Exact));
            Assert.That(line.Z, Is.EqualTo(z).Within(Exact));
            Assert.That(Gauss.TwoSided(line.Z), Is.EqualTo(p).Within(ByQuantile));
        });
    }

    [Test]
    public void Measurements_off_a_line_are_recognised()
    {
        Assert.That(WeightedLine.Through(LineCases.C).MisfitP, Is.EqualTo(0.0027).Within(5e-5));
        Assert.That(WeightedLine.Through(LineCases.C).IsMisfit, Is.True);
        Assert.That(WeightedLine.Through(LineCases.B).IsMisfit, Is.False);
    }

    [Test]
    public void Two_measurements_make_no_line() =>
        Assert.That(() => WeightedLine.Through(LineCases.Two), Throws.ArgumentException);

    [Test]
    public void Two_measurements_are_compared_by_their_difference()
    {
        TwoPointTest test = TwoPointTest.Of(19.5, 1.1, 16.1, 1.0);
        Assert.That(test.Z, Is.EqualTo(-2.2870874995874613).Within(Exact));
        Assert.That(Gauss.TwoSided(test.Z), Is.EqualTo(0.02219071637015828).Within(Exact));
        Assert.That(TwoPointTest.Of(0.24, 0.02, 0.30, 0.02).Z, Is.EqualTo(2.1213203435596424).Within(Exact), "Their intervals overlap.");
    }

    [TestCase("B", 1.0, 11.32131118661141, 8.0601626, 14.5824598, 7.5165051, 15.1261172)]
    [TestCase("A", 0.9, 52.60130212915715, 48.7952083, 56.4073960, 48.4063132, 56.7962911)]
    [TestCase("D", 0.8, 19.621373080735566, 16.9354334, 22.3073128, 16.5112596, 22.7314865)]
    public void A_line_is_followed_to_2030(
        string name, double error, double value, double lower, double upper, double measuredLower, double measuredUpper)
    {
        Projection projection = Projection.Along(WeightedLine.Through(LineCases.Of(name)), 2030, error);
        AssertNear(projection, value, lower, upper, measuredLower, measuredUpper);
    }

    [Test]
    public void A_share_is_followed_on_the_logit_scale()
    {
        WeightedLine line = WeightedLine.Through(LineCases.Of("B logit"));
        AssertNear(
            Projection.AlongLogit(line, 2030, Logit.ErrorOf(0.161, 0.01)),
            12.382482438313353, 10.1663150, 15.0010825, 9.7786699, 15.5600492);
        Assert.That(Math.Sqrt(line.VarianceAt(2030)), Is.EqualTo(0.11336026138168631).Within(Exact));
        Assert.That(Projection.ChanceOfReaching(line, 2030, -1, Logit.Of(0.15), 0), Is.EqualTo(0.9749561949599083).Within(ByQuantile));
    }

    [TestCase("B", -1, 15, 1.0, 0.9864788747932961, 0.9709536271151653, Likelihood.Likely)]
    [TestCase("B", -1, 10, 1.0, 0.21356466168715255, 0.24804806254719092, Likelihood.Uncertain)]
    [TestCase("A", 1, 54, 0.9, 0.23568082410467778, 0.2567191318415102, Likelihood.Uncertain)]
    [TestCase("D", -1, 12, 0.8, 1.338e-08, 7.8185e-07, Likelihood.Unlikely)]
    public void The_chance_of_reaching_a_target_is_said_in_words(
        string name, int direction, double target, double error, double reached, double measured, Likelihood word)
    {
        WeightedLine line = WeightedLine.Through(LineCases.Of(name));
        double chance = Projection.ChanceOfReaching(line, 2030, direction, target, 0);
        Assert.That(chance, Is.EqualTo(reached).Within(ByQuantile));
        Assert.That(Projection.ChanceOfMeasuring(line, 2030, direction, (target, 0), error), Is.EqualTo(measured).Within(ByQuantile));
        Assert.That(Projection.InWords(chance), Is.EqualTo(word));
    }

    private static void AssertNear(
        Projection projection, double value, double lower, double upper, double measuredLower, double measuredUpper) => Assert.Multiple(() =>
        {
            Assert.That(projection.Value, Is.EqualTo(value).Within(Exact));
            Assert.That(projection.Lower, Is.EqualTo(lower).Within(ByQuantile));
            Assert.That(projection.Upper, Is.EqualTo(upper).Within(ByQuantile));
            Assert.That(projection.MeasuredLower, Is.EqualTo(measuredLower).Within(ByQuantile));
            Assert.That(projection.MeasuredUpper, Is.EqualTo(measuredUpper).Within(ByQuantile));
        });
}
