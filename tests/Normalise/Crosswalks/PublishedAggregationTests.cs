using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise.Crosswalks;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise.Crosswalks;

/// <summary>RIVM's own figures of districts and the city, put together again from RIVM's neighbourhoods and CBS's inhabitants of 2024.</summary>
/// <remarks>
/// 50090NED publishes neighbourhoods, districts and the city; 50150NED, as bundled, one topic for neighbourhoods and the city. The
/// inhabitants are of 2024, the figures of 2012 to 2020, and CBS publishes no number of adults: the older the figures, the larger the
/// differences.
/// </remarks>
internal sealed class PublishedAggregationTests
{
    private const string City = "GM0935";

    private static readonly Lazy<IReadOnlyList<Compared>> _compared = new(() => [.. Compare()]);

    [Test]
    public void Every_figure_of_adults_comes_back_within_six_tenths_of_a_point_and_an_eighth_on_average()
    {
        List<double> differences = [.. _compared.Value.Where(one => one.Population is "18+").Select(one => Math.Abs(one.Difference))];

        Assert.Multiple(() =>
        {
            Assert.That(differences, Has.Count.EqualTo(558));
            Assert.That(differences.Max(), Is.LessThanOrEqualTo(0.6));
            Assert.That(differences.Average(), Is.LessThanOrEqualTo(0.12));
        });
    }

    // No table gives the adults below 65, nor the seniors of the figures' own years: these are looser, and loosest where people moved most.
    [TestCase("18-64", 2012, 0.97, 0.14)]
    [TestCase("18-64", 2016, 0.78, 0.13)]
    [TestCase("65+", 2012, 1.14, 0.19)]
    [TestCase("65+", 2016, 0.95, 0.14)]
    [TestCase("65+", 2020, 0.37, 0.10)]
    public void Figures_of_one_age_group_come_back_as_well_as_inhabitants_of_2024_allow(string population, int year, double most, double mean)
    {
        List<double> differences =
            [.. _compared.Value.Where(one => one.Population.Equals(population, StringComparison.Ordinal) && one.Year == year).Select(one => Math.Abs(one.Difference))];

        Assert.Multiple(() =>
        {
            Assert.That(differences, Has.Count.GreaterThan(100));
            Assert.That(differences.Max(), Is.LessThanOrEqualTo(most));
            Assert.That(differences.Average(), Is.LessThanOrEqualTo(mean));
        });
    }

    private static IEnumerable<Compared> Compare()
    {
        IReadOnlyList<FigureRow> rows = BundledState.Load().Figures.All;
        foreach (IGrouping<(string Table, string Population, string Indicator, long Year), FigureRow> topic in rows
            .Where(row => row.TableId is "50090NED" or "50150NED" && row.Value is not null)
            .GroupBy(row => (row.TableId, row.Population, row.Indicator, row.ReferenceYear)))
        {
            Dictionary<string, AreaFigure> neighbourhoods = topic
                .Where(row => LevelOf(row) == AreaLevel.Neighbourhood)
                .ToDictionary(row => row.AreaCode, row => new AreaFigure(row.Value!.Value, null, QualityLabel.Direct), StringComparer.Ordinal);
            IReadOnlyDictionary<string, double> people = PeopleOf(rows, topic.Key.Population);
            foreach (FigureRow whole in topic.Where(row => neighbourhoods.Count > 0 && LevelOf(row) is AreaLevel.District or AreaLevel.Municipality))
            {
                if (Of(whole.AreaCode, people) is { } crosswalk
                    && new AreaTransfer(crosswalk).Averages(neighbourhoods, AreaTransfer.DefaultSpread)[whole.AreaCode] is { } figure)
                {
                    yield return new Compared(topic.Key.Table, topic.Key.Population, whole.AreaCode, topic.Key.Year, figure.Value - whole.Value!.Value);
                }
            }
        }
    }

    private static Crosswalk? Of(string whole, IReadOnlyDictionary<string, double> people)
    {
        List<CrosswalkPart> parts =
        [
            .. TestCatalogue.Shipped.Areas
                .Where(area => area.Code.Level == AreaLevel.Neighbourhood && area.Code.Value.StartsWith("BU0935", StringComparison.Ordinal))
                .Where(area => string.Equals(whole, City, StringComparison.Ordinal) || string.Equals(area.ParentCode?.Value, whole, StringComparison.Ordinal))
                .Select(area => new CrosswalkPart(area.Code.Value, whole, people.GetValueOrDefault(area.Code.Value)))
                .Where(part => part.People > 0),
        ];
        return parts.Count > 0 ? Crosswalk.Of(parts) : null;
    }

    private static Dictionary<string, double> PeopleOf(IReadOnlyList<FigureRow> rows, string population)
    {
        Dictionary<string, double> all = Inhabitants(rows, "inwoners");
        Dictionary<string, double> children = Inhabitants(rows, "inwoners-0-15");
        Dictionary<string, double> seniors = Inhabitants(rows, "inwoners-65plus");
        return population switch
        {
            "18+" => all,
            "65+" => seniors,
            _ => all.ToDictionary(
                pair => pair.Key, pair => pair.Value - children.GetValueOrDefault(pair.Key) - seniors.GetValueOrDefault(pair.Key), StringComparer.Ordinal),
        };
    }

    private static Dictionary<string, double> Inhabitants(IReadOnlyList<FigureRow> rows, string indicator) => rows
        .Where(row => row.TableId is "85984NED" && string.Equals(row.Indicator, indicator, StringComparison.Ordinal) && row.Value is not null)
        .ToDictionary(row => row.AreaCode, row => row.Value!.Value, StringComparer.Ordinal);

    private static AreaLevel LevelOf(FigureRow row) => AreaCode.Parse(row.AreaCode).Level;

    private sealed record Compared(string Table, string Population, string Area, long Year, double Difference);
}
