using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Tests.Assess.Statistics;

/// <summary>Comparisons of areas against values computed independently.</summary>
internal sealed class ComparisonTests
{
    [Test]
    public void A_part_is_compared_with_the_rest_of_its_whole()
    {
        Assert.That(PartAgainstRest.Rest((0.28, 400), (0.22, 5000)), Is.EqualTo(0.21478260869565216).Within(1e-9));
        Assert.That(() => PartAgainstRest.Rest((0.28, 400), (0.22, 400)), Throws.ArgumentException);
    }

    [Test]
    public void Chances_are_corrected_for_the_number_of_tests() =>
        Assert.That(
            ManyTests.Adjusted([.216, .001, .212, .008, .205, .039, .074, .041, .06, .042]),
            Is.EqualTo((double[])[.216, .01, .216, .04, .216, .084, .105714285714, .084, .1, .084]).Within(1e-9));
}
