using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Assess;

internal sealed class FigureStandingTests
{
    private const string Modelled = "a model estimate describes a level and is not judged";

    private static readonly string[] _editions =
    [
        "50150NED ervaren-gezondheid GM0935 65+ 2012 72.3", "50150NED ervaren-gezondheid GM0935 65+ 2024 70.0",
        "50090NED ervaren-gezondheid GM0935 65+ 2012 72.1", "50090NED ervaren-gezondheid GM0935 65+ 2020 74.4",
    ];

    [Test]
    public void The_newest_measurement_carries_the_judgements_of_its_targets() => Assert.That(Why(1, _editions), Is.Empty);

    [Test]
    public void An_older_year_does_not() =>
        Assert.That(Why(0, _editions), Is.EqualTo($"not the newest year, which is 2024; {Modelled}"));

    [Test]
    public void An_older_edition_that_a_newer_one_restates_does_not() =>
        Assert.That(
            Why(2, _editions), Is.EqualTo($"an older edition, restated by 50150NED; not the newest year, which is 2024; {Modelled}"));

    [Test]
    public void An_older_edition_that_none_restates_does_not_either() =>
        Assert.That(
            Why(3, _editions),
            Is.EqualTo($"a judgement looks at 50150NED, which comes first for this area and population; not the newest year, which is 2024; {Modelled}"));

    [Test]
    public void Without_a_target_there_is_nothing_to_carry() =>
        Assert.That(
            Why(0, "85563NED overgewicht GM0935 18+ 2022 45.3"), Is.EqualTo("no target is set for this area and population"));

    [Test]
    public void People_who_chose_to_take_part_and_modelled_tables_are_told_apart() =>
        Assert.That(
            Why(0, "50140NED overgewicht-jongvolwassenen GM0935 16-25 2024 24.5"),
            Is.EqualTo("no target is set for this area and population; people who chose to take part speak for themselves only"));

    [Test]
    public void Without_a_number_nothing_more_is_said() =>
        Assert.That(Why(0, "50150NED ervaren-gezondheid GM0935 65+ 2012 ."), Is.EqualTo("there is no number"));

    [Test]
    public void The_people_asked_before_belong_to_the_line_of_those_asked_now() =>
        Assert.That(
            Why(0, "83674NED overgewicht GM0935 19+ 2016 45.6", "85563NED overgewicht GM0935 18+ 2022 45.3"),
            Is.EqualTo("not the newest year, which is 2022; no target is set for this area and population"));

    private static string Why(int index, params string[] lines)
    {
        IReadOnlyList<FigureRow> rows = EditionFigures.Rows(lines);
        FigureStanding standing = new(new FigureSet(rows, TestCatalogue.Shipped), TestCatalogue.Shipped);
        return string.Join("; ", standing.WhyNoStatus(rows[index]));
    }
}
