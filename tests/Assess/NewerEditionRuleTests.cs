using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Tests.Assess;

/// <summary>What 50150NED, the newest edition, withholds of a small neighbourhood is withheld in 50120NED and 50090NED too.</summary>
internal sealed class NewerEditionRuleTests
{
    private const string Small = "BU09350303";

    [Test]
    public void A_year_that_the_newest_edition_withholds_is_withheld_in_the_older_ones() =>
        Assert.That(
            Withheld(
                $"50150NED roken {Small} 18+ 2016 20", $"50150NED roken {Small} 18+ 2020 .",
                $"50120NED roken {Small} 18+ 2020 21", $"50090NED roken {Small} 18+ 2016 20", $"50090NED roken {Small} 18+ 2020 22"),
            Is.EqualTo("50120NED 18+ 2020 by 50150NED, 50090NED 18+ 2020 by 50150NED"));

    [Test]
    public void A_topic_without_any_number_in_the_newest_edition_is_withheld_in_all_years() =>
        Assert.That(
            Withheld($"50150NED roken {Small} 18+ 2024 x", $"50090NED roken {Small} 18+ 2012 20", $"50090NED roken {Small} 18+ 2020 22"),
            Is.EqualTo("50090NED 18+ 2012 by 50150NED, 50090NED 18+ 2020 by 50150NED"));

    [Test]
    public void A_topic_that_the_newest_edition_lacks_is_withheld_when_it_has_no_number_at_all_there() =>
        Assert.That(
            Withheld($"50150NED ervaren-gezondheid {Small} 18+ 2024 .", $"50120NED roken {Small} 18+ 2022 20", $"50090NED roken {Small} 18+ 2020 22"),
            Is.EqualTo("50120NED 18+ 2022 by 50150NED, 50090NED 18+ 2020 by 50150NED"));

    [Test]
    public void A_topic_that_the_newest_edition_lacks_stays_when_another_topic_has_a_number() =>
        Assert.That(
            Withheld(
                $"50150NED ervaren-gezondheid {Small} 18+ 2024 .", $"50150NED eenzaamheid {Small} 18+ 2024 40", $"50090NED roken {Small} 18+ 2020 22"),
            Is.Empty);

    [Test]
    public void For_a_topic_that_the_newest_edition_lacks_the_one_before_it_decides() =>
        Assert.That(
            Withheld(
                $"50150NED eenzaamheid {Small} 18+ 2024 40", $"50120NED roken {Small} 18+ 2020 .", $"50120NED roken {Small} 18+ 2016 20",
                $"50090NED roken {Small} 18+ 2020 22", $"50090NED roken {Small} 18+ 2016 21"),
            Is.EqualTo("50090NED 18+ 2020 by 50120NED"));

    [Test]
    public void A_whole_population_that_is_withheld_takes_its_parts_with_it() =>
        Assert.That(
            Withheld(
                $"50150NED roken {Small} 18+ 2020 .", $"50090NED roken {Small} 18-64 2016 20", $"50090NED roken {Small} 65+ 2020 9",
                $"50090NED roken {Small} 18+ 2020 22"),
            Is.EqualTo("50090NED 18-64 2016 by 50150NED, 50090NED 65+ 2020 by 50150NED, 50090NED 18+ 2020 by 50150NED"));

    [Test]
    public void A_part_that_is_withheld_leaves_the_whole_and_the_other_part() =>
        Assert.That(
            Withheld(
                $"50150NED roken {Small} 18+ 2020 21", $"50150NED roken {Small} 65+ 2020 .",
                $"50090NED roken {Small} 18+ 2020 22", $"50090NED roken {Small} 18-64 2020 23", $"50090NED roken {Small} 65+ 2020 9"),
            Is.EqualTo("50090NED 65+ 2020 by 50150NED"));

    [Test]
    public void Another_area_stays() =>
        Assert.That(Withheld($"50150NED roken {Small} 18+ 2020 .", "50090NED roken BU09350302 18+ 2020 22"), Is.Empty);

    [Test]
    public void A_question_that_was_not_asked_withholds_nothing() =>
        Assert.That(Withheld($"50150NED roken {Small} 18+ 2012 n", $"50090NED roken {Small} 18+ 2012 22"), Is.Empty);

    [Test]
    public void An_older_edition_withholds_nothing_in_a_newer_one() =>
        Assert.That(Withheld($"50090NED roken {Small} 18+ 2020 .", $"50150NED roken {Small} 18+ 2020 22"), Is.Empty);

    [Test]
    public void A_modelled_table_withholds_nothing_in_a_table_that_is_no_edition_of_it() =>
        Assert.That(
            Withheld("50150NED overgewicht GM0935 18+ 2022 .", "85563NED overgewicht GM0935 18+ 2022 45.3", "50140NED overgewicht GM0935 18+ 2022 24"),
            Is.Empty);

    [Test]
    public void Of_a_withheld_figure_nothing_numeric_remains()
    {
        using EditionStore store = new();
        store.Write(0, $"50150NED roken {Small} 18+ 2020 .", $"50090NED roken {Small} 18+ 2020 22 20 24 50");
        FigureRow shown = store.Shown().Single(row => row.TableId.Equals("50090NED", StringComparison.Ordinal));
        Assert.That(
            (shown.Value, shown.Lower, shown.Upper, shown.SampleSize, shown.MissingReasonId, shown.WithheldBy),
            Is.EqualTo(((double?)null, (double?)null, (double?)null, (long?)null, (long?)MissingReason.WithheldByNewerEdition, "50150NED")));
    }

    [Test]
    public void A_figure_that_its_own_table_withholds_keeps_that_reason() =>
        Assert.That(Withheld($"50150NED roken {Small} 18+ 2020 .", $"50090NED roken {Small} 18+ 2020 ."), Is.Empty);

    [Test]
    public void An_earlier_moment_has_the_editions_of_then()
    {
        using EditionStore store = new();
        store.Write(0, $"50090NED roken {Small} 18+ 2020 22");
        store.Write(2, $"50150NED roken {Small} 18+ 2020 .");
        Assert.That(
            (store.Shown(EditionStore.Night(1)).Single().Value, store.Shown().Count(row => row.Value is not null)), Is.EqualTo(((double?)22, 0)));
    }

    [Test]
    public void Areas_that_are_not_read_change_nothing_for_those_that_are()
    {
        using EditionStore store = new();
        store.Write(0, $"50150NED roken {Small} 18+ 2020 .", $"50090NED roken {Small} 18+ 2020 22", "50090NED roken GM0935 18+ 2020 20");
        Assert.That(
            (Told(store.Shown(null, [Small])), store.Shown(null, ["GM0935"]).Single().Value), Is.EqualTo(("50090NED 18+ 2020 by 50150NED", (double?)20)));
    }

    // In the order of the lines, which no query promises.
    private static string Withheld(params string[] lines)
    {
        using EditionStore store = new();
        store.Write(0, lines);
        IReadOnlyList<FigureRow> shown = store.Shown();
        return Told(lines.Select(EditionFigures.Row).Select(line => shown.Single(row =>
            (row.TableId, row.Indicator, row.AreaCode, row.Population, row.ReferenceYear)
            == (line.TableId, line.Indicator, line.AreaCode, line.Population, line.ReferenceYear))));
    }

    private static string Told(IEnumerable<FigureRow> rows) => string.Join(", ", rows
        .Where(row => row.WithheldBy is not null)
        .Select(row => FormattableString.Invariant($"{row.TableId} {row.Population} {row.ReferenceYear} by {row.WithheldBy}")));
}
