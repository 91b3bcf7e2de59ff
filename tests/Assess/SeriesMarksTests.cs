using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Assess;

/// <summary>Which breaks and exceptional years hold for a line.</summary>
internal sealed class SeriesMarksTests
{
    [TestCase("inwoners", "70072ned", false)]
    [TestCase("ervaren-gezondheid", "50150NED", true)]
    public void A_year_in_which_asking_was_exceptional_is_not_exceptional_for_counts_of_a_register(string indicator, string table, bool isExceptional)
    {
        List<FigureRow> line =
        [
            .. BundledState.Load().Figures.All
                .Where(row => row.AreaCode is "GM0935"
                    && row.Indicator.Equals(indicator, StringComparison.Ordinal) && row.TableId.Equals(table, StringComparison.Ordinal))
                .OrderBy(row => row.ReferenceYear),
        ];

        Assert.That(line.Select(row => row.ReferenceYear), Does.Contain(2020));
        Assert.That(new SeriesMarks(TestCatalogue.Shipped, line).IsEventYear(2020), Is.EqualTo(isExceptional));
    }
}
