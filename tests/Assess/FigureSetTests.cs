using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Assess;

internal sealed class FigureSetTests
{
    private static readonly string[] _city = ["GM0935"];

    [Test]
    public void A_surveyed_figure_comes_before_a_newer_modelled_one() =>
        Assert.That(
            Series("50150NED overgewicht GM0935 18+ 2024 46.5", "85563NED overgewicht GM0935 18+ 2022 45.3"),
            Is.EqualTo("gezondheidsmonitor rivm-50150NED"));

    [Test]
    public void Of_one_kind_the_newest_measurement_comes_first() =>
        Assert.That(
            Series("50150NED overgewicht GM0935 18+ 2020 46.0", "50120NED overgewicht GM0935 18+ 2022 46.5"),
            Is.EqualTo("rivm-50120NED rivm-50150NED"));

    [Test]
    public void Of_one_year_the_preferred_edition_comes_first() =>
        Assert.That(
            Series("50090NED overgewicht GM0935 18+ 2020 46.0", "50150NED overgewicht GM0935 18+ 2020 46.5"),
            Is.EqualTo("rivm-50150NED rivm-50090NED"));

    [Test]
    public void A_series_without_a_number_for_the_areas_is_none() =>
        Assert.That(
            Series(
                "50150NED overgewicht GM0935 18+ 2024 .", "50120NED overgewicht BU09350000 18+ 2022 40",
                "50090NED overgewicht GM0935 18+ 2020 46.0"),
            Is.EqualTo("rivm-50090NED"));

    [TestCase(EstimateKind.Surveyed, EstimateKind.Registered)]
    [TestCase(EstimateKind.Registered, EstimateKind.Modelled)]
    [TestCase(EstimateKind.Modelled, EstimateKind.SelfSelected)]
    [TestCase(EstimateKind.SelfSelected, EstimateKind.Synthetic)]
    public void Kinds_have_an_order(EstimateKind first, EstimateKind second)
    {
        FigureSet figures = EditionFigures.Set();
        FigureRow row = EditionFigures.Row("50090NED roken GM0935 18+ 2020 20");
        Assert.That(
            figures.OrderOf(row with { EstimateKindId = (long)first }),
            Is.LessThan(figures.OrderOf(row with { EstimateKindId = (long)second })));
    }

    [Test]
    public void Yearly_tables_of_one_series_form_one_line_with_the_people_that_were_asked_before() =>
        Assert.That(
            Line("gezondheidsmonitor"),
            Is.EqualTo("2012 19+ 45.1, 2016 19+ 45.6, 2020 18+ 45.7, 2022 18+ 45.3"));

    [Test]
    public void A_table_of_another_series_never_joins_the_line() =>
        Assert.That(Line("rivm-50090NED"), Is.EqualTo("2020 18+ 46.1"));

    [Test]
    public void Where_the_people_asked_change_there_is_a_break_also_without_a_line_in_the_catalogue()
    {
        IReadOnlyList<FigureRow> line = Direct().Line(new SeriesKey("overgewicht", "gezondheidsmonitor", "18+", "GM0935"));
        SeriesMarks marks = new(TestCatalogue.Shipped with { SeriesMarks = [] }, line);
        Assert.That(
            (marks.BreakBetween(2012, 2016), marks.BreakBetween(2016, 2020), marks.BreakBetween(2012, 2022), marks.BreakBetween(2020, 2022)),
            Is.EqualTo(((int?)null, (int?)2020, (int?)2020, (int?)null)));
    }

    [TestCase("85563NED overgewicht NL01 18+ 2022 50.3", true)]
    [TestCase("85012NED overgewicht NL01 18+ 2022 50.3", false)] // Another table of the same series.
    [TestCase("85563NED overgewicht NL01 18+ 2020 50.3", false)]
    [TestCase("85563NED overgewicht NL01 65+ 2022 50.3", false)]
    [TestCase("50120NED overgewicht NL01 18+ 2022 50.3", false)]
    public void Only_a_figure_of_the_same_table_population_and_year_stands_beside_another(string country, bool stands)
    {
        FigureRow city = EditionFigures.Row("85563NED overgewicht GM0935 18+ 2022 45.3");
        FigureSet figures = new([city, EditionFigures.Row(country)], TestCatalogue.Shipped);
        Assert.That(figures.Beside(city, "NL01") is not null, Is.EqualTo(stands));
    }

    private static FigureSet Direct() => EditionFigures.Set(
        "82166NED overgewicht GM0935 19+ 2012 45.1", "83674NED overgewicht GM0935 19+ 2016 45.6",
        "85012NED overgewicht GM0935 18+ 2020 45.7", "85563NED overgewicht GM0935 18+ 2022 45.3",
        "50090NED overgewicht GM0935 18+ 2020 46.1");

    private static string Line(string series) => string.Join(", ", Direct()
        .Line(new SeriesKey("overgewicht", series, "18+", "GM0935"))
        .Select(row => FormattableString.Invariant($"{row.ReferenceYear} {row.Population} {row.Value}")));

    private static string Series(params string[] lines) =>
        string.Join(' ', EditionFigures.Set(lines).SeriesFor("overgewicht", "18+", _city));
}
