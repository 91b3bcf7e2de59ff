using Monitoring.Pipeline.Domain;

namespace Monitoring.Tests.Normalise;

internal sealed class UnitRangeTests
{
    [TestCase("%", 0, true)]
    [TestCase("%", 100, true)]
    [TestCase("%", 100.1, false)]
    [TestCase("%", -0.1, false)]
    [TestCase("rapportcijfer", 1, true)]
    [TestCase("rapportcijfer", 10, true)]
    [TestCase("rapportcijfer", 0, false, Description = "a nought in a file is somebody who gave no mark")]
    [TestCase("rapportcijfer", 81, false, Description = "a decimal comma was lost")]
    [TestCase("aantal", 125285, true)]
    [TestCase("jaar", -1, true, Description = "a unit without a range allows every number")]
    public void A_number_outside_the_range_of_its_unit_is_a_mistake(string unit, double value, bool isAllowed) =>
        Assert.That(UnitRange.Allows(unit, value), Is.EqualTo(isAllowed));
}
