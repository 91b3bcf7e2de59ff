using Monitoring.Reports.Charts;

namespace Monitoring.Tests.Reports;

internal sealed class PointLabelsTests
{
    private const double Height = 17;

    [Test]
    public void The_higher_of_two_points_has_its_label_above_and_the_lower_below() =>
        Assert.That(PointLabels.Tops([At(100), At(110)], Height, 0, 200), Is.EqualTo(new[] { 92 - Height, 118.0 }));

    [Test]
    public void A_point_on_the_axis_has_its_label_above() =>
        Assert.That(PointLabels.Tops([At(100), At(198)], Height, 0, 200)[1], Is.LessThanOrEqualTo(190 - Height));

    [Test]
    public void Any_labels_avoid_each_other_and_all_points()
    {
        Random random = new(7);
        for (int i = 0; i < 10_000; i++)
        {
            PointExtent[] points =
            [
                .. Enumerable.Range(0, random.Next(1, 5)).Select(_ => At(60 + Math.Round(random.NextDouble() * 140))).OrderBy(point => point.Middle),
            ];
            double[] tops = PointLabels.Tops(points, Height, -30, 200);
            for (int at = 0; at < tops.Length; at++)
            {
                Assert.That(points.All(point => tops[at] + Height <= point.Top + 1e-9 || tops[at] >= point.Bottom - 1e-9));
                Assert.That(at == 0 || tops[at] - tops[at - 1] >= Height - 1e-9);
            }
        }
    }

    private static PointExtent At(double middle) => new(middle, middle - 8, middle + 8);
}
