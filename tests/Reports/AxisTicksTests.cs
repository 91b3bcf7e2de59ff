using Monitoring.Reports.Charts;

namespace Monitoring.Tests.Reports;

internal sealed class AxisTicksTests
{
    [Test]
    public void Ticks_are_round_and_enclose_the_data()
    {
        Assert.That(AxisTicks.Enclosing(0, 15.2, 4).Values, Is.EqualTo(new double[] { 0, 5, 10, 15, 20 }));
        Assert.That(AxisTicks.Enclosing(0, 97.3, 4).Values, Is.EqualTo(new double[] { 0, 50, 100 }));
        Assert.That(AxisTicks.Enclosing(62.1, 67.4, 4).Values, Is.EqualTo(new double[] { 62, 64, 66, 68 }));
        Assert.That(AxisTicks.Enclosing(0, 0.7, 4).Decimals, Is.EqualTo(1));
    }

    [Test]
    public void Equal_limits_still_give_an_axis_with_a_length()
    {
        AxisTicks ticks = AxisTicks.Enclosing(5, 5, 4);
        Assert.That(ticks.Maximum, Is.GreaterThan(ticks.Minimum));
    }

    [Test]
    public void Any_range_gives_few_even_rising_ticks_around_it()
    {
        Random random = new(20261122);
        for (int i = 0; i < 20_000; i++)
        {
            double low = Math.Round((random.NextDouble() - 0.3) * Math.Pow(10, random.Next(-2, 6)), 3);
            double high = low + Math.Round(random.NextDouble() * Math.Pow(10, random.Next(-2, 6)), 3);
            int wanted = random.Next(1, 8);
            AxisTicks ticks = AxisTicks.Enclosing(low, high, wanted);
            double step = ticks.Values[1] - ticks.Values[0];

            Assert.That(ticks.Minimum, Is.LessThanOrEqualTo(low + 1e-9));
            Assert.That(ticks.Maximum, Is.GreaterThanOrEqualTo(high - 1e-9));
            Assert.That(ticks.Values, Has.Count.InRange(2, wanted + 3));
            for (int at = 1; at < ticks.Values.Count; at++)
            {
                Assert.That(ticks.Values[at] - ticks.Values[at - 1], Is.EqualTo(step).Within(step * 1e-6));
            }
        }
    }

    [TestCase(double.NaN)]
    [TestCase(double.NegativeInfinity)]
    [TestCase(1e13)]
    public void A_limit_that_is_no_ordinary_number_is_refused(double limit) =>
        Assert.That(
            () => AxisTicks.Enclosing(limit, 1, 4),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ActualValue").EqualTo(limit));
}
