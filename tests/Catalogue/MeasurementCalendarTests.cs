using Monitoring.Pipeline.Catalogue;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Catalogue;

/// <summary>Which measurement comes next, and which one can still decide a target.</summary>
internal sealed class MeasurementCalendarTests
{
    private static readonly MeasurementCalendar _calendar = new(TestCatalogue.Shipped);

    [Test]
    public void The_next_round_of_the_adult_monitor_is_counted_from_2024_and_not_from_the_extra_one_of_2022()
    {
        ExpectedRound next = _calendar.NextFor("ernstige-eenzaamheid")!;
        Assert.That((next.Round.Year, next.Round.Certainty, next.FiguresBy), Is.EqualTo((2028, RoundCertainty.Inferred, 2029)));
    }

    [Test]
    public void Two_rounds_are_no_rhythm_so_nothing_is_expected_of_the_young_adult_monitor() =>
        Assert.That(_calendar.NextFor("roken-jongvolwassenen"), Is.Null);

    [TestCase(2030, 2028)]
    [TestCase(2029, 2028)]
    [TestCase(2028, null)]
    public void A_target_is_decided_by_the_last_round_whose_figures_are_there_in_time(int targetYear, int? year) =>
        Assert.That(_calendar.DecidingBy("roken", targetYear)?.Round.Year, Is.EqualTo(year));

    [Test]
    public void An_indicator_of_no_table_has_no_measurement() =>
        Assert.That(_calendar.OfIndicator("bestaat-niet"), Is.Empty);

    [Test]
    public void Every_table_of_the_catalogue_has_a_measurement_and_its_newest_held_round() =>
        Assert.That(
            TestCatalogue.Shipped.SourceTables.Where(table => table.SourceId.EndsWith("-statline", StringComparison.Ordinal)).Select(table => _calendar.NewestHeld(_calendar.OfTable(table.TableId)!)?.Year),
            Is.All.GreaterThanOrEqualTo(2024));

    [Test]
    public void Every_effort_serves_a_strategic_goal_and_says_where_it_is_named() =>
        Assert.Multiple(() =>
        {
            Assert.That(TestCatalogue.Shipped.Efforts, Has.Count.EqualTo(30));
            Assert.That(TestCatalogue.Shipped.Efforts.Select(effort => effort.Source), Is.All.StartsWith("Plan Gezond Maastricht, par. "));
        });

    [Test]
    public void No_insight_is_shipped_because_nobody_has_written_one() => Assert.That(TestCatalogue.Shipped.Insights, Is.Empty);
}
