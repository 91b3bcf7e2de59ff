using Monitoring.Reports.Charts;

namespace Monitoring.Tests.Reports;

internal sealed class LabelColumnTests
{
    private const double Height = 17;

    private static IEnumerable<TestCaseData> Columns() =>
    [
        Column("Labels that do not touch stay where they belong", [150, 50], [141.5, 41.5]),
        Column("Equal labels share the place evenly", [100, 100], [83, 100]),
        Column("Labels beyond a limit are moved inside", [-20, 0, 400], [0, 17, 183]),
    ];

    [TestCaseSource(nameof(Columns))]
    public void Labels_stand_as_near_as_they_can(double[] wanted, double[] tops) =>
        Assert.That(LabelColumn.Tops(wanted, Height, 0, 200), Is.EqualTo(tops));

    private static TestCaseData Column(string name, double[] wanted, double[] tops) =>
        new TestCaseData(wanted, tops).SetArgDisplayNames(name);

    [Test]
    public void Any_labels_keep_their_order_their_room_and_the_limits()
    {
        Random random = new(1);
        for (int i = 0; i < 20_000; i++)
        {
            double[] wanted = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => Math.Round(random.NextDouble() * 40) * 6)];
            double[] tops = LabelColumn.Tops(wanted, Height, 10, 210);
            int[] order = [.. Enumerable.Range(0, wanted.Length).OrderBy(index => wanted[index])];

            Assert.That(tops.Min(), Is.GreaterThanOrEqualTo(10 - 1e-9));
            Assert.That(tops.Max() + Height, Is.LessThanOrEqualTo(210 + 1e-9));
            for (int at = 1; at < order.Length; at++)
            {
                Assert.That(tops[order[at]] - tops[order[at - 1]], Is.GreaterThanOrEqualTo(Height - 1e-9));
            }
        }
    }
}
