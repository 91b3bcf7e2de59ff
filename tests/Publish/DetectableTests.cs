using Monitoring.Pipeline.Publish;

namespace Monitoring.Tests.Publish;

/// <summary>The smallest change that two samples can show, against values computed with Python 3's statistics.NormalDist.</summary>
internal sealed class DetectableTests
{
    [TestCase(25, 50, 1.25, 24.07518931393589)]
    [TestCase(25, 100, 1.25, 17.023729622233972)]
    [TestCase(25, 400, 1.25, 8.511864811116986)]
    [TestCase(25, 3000, 1.25, 3.1080935756554826)]
    [TestCase(10, 400, 1.5, 6.460051185256462)]
    public void The_smallest_detectable_change_follows_from_level_size_and_design(double share, int size, double designEffect, double expected) =>
        Assert.That(DetectableBuilder.OfSample(share, size, designEffect), Is.EqualTo(expected).Within(1e-6));
}
