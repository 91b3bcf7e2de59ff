using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise;

internal sealed class TableBindingTests
{
    private static readonly (string, int)[] _bound = [("roken", 4), ("ernstige-eenzaamheid", 5), ("fietsen-naar-werk", 6)];

    [Test]
    public void Columns_are_found_by_stem_whatever_their_number()
    {
        StatLineSnapshotBuilder table = new();
        table.Topics[0] = table.Topics[0] with { Key = "Roker_99" };
        TableBinding binding = Bind(table);
        Assert.Multiple(() =>
        {
            Assert.That(binding.Topics.Select(topic => (topic.Indicator.Id, topic.ColumnNumber)), Is.EqualTo(_bound));
            Assert.That((binding.PopulationColumn, binding.AreaColumn, binding.PeriodColumn), Is.EqualTo((0, 2, 3)));
            Assert.That(binding.PopulationByKey["80200"].Id, Is.EqualTo("65+"));
        });
    }

    [Test]
    public void Topics_that_nobody_mapped_do_not_matter()
    {
        StatLineSnapshotBuilder table = new();
        table.Topics.Add(new StatLineTopic("Gemeentenaam_1", string.Empty, "String"));
        Assert.That(Bind(table).Topics, Has.Count.EqualTo(3));
    }

    [Test]
    public void A_missing_column_is_named() =>
        AssertRefused(
            table => table.Topics.RemoveAt(0),
            "column 'Roker' (roken) is missing",
            "one topic column 'Roker_<number>'");

    [Test]
    public void A_renamed_column_is_named_with_the_one_it_probably_became() =>
        AssertRefused(
            table => table.Topics[0] = table.Topics[0] with { Key = "Rokers_11" },
            "column 'Roker' (roken) is missing (closest in the table: 'Rokers')",
            "one topic column 'Roker_<number>'");

    [Test]
    public void A_column_that_occurs_twice_is_named() =>
        AssertRefused(
            table => table.Topics.Add(new StatLineTopic("Roker_12")),
            "column 'Roker' (roken) occurs 2 times",
            "one topic column 'Roker_<number>'");

    [Test]
    public void A_changed_unit_is_named() =>
        AssertRefused(
            table => table.Topics[0] = table.Topics[0] with { Unit = "per 1 000" },
            "unit of 'Roker_11' is 'per 1 000'",
            "unit '%' for roken");

    [Test]
    public void A_column_of_text_is_named() =>
        AssertRefused(
            table => table.Topics[0] = table.Topics[0] with { DataType = "String" }, "'Roker_11' is text", "a number for roken");

    [Test]
    public void An_unknown_population_is_named() =>
        AssertRefused(
            table => table.Ages.Add("21600"),
            "unknown key '21600' (Titel van 21600) in dimension 'Leeftijd'",
            "a line for it in population_keys.csv");

    [Test]
    public void A_missing_dimension_is_named() =>
        AssertRefused(
            table => table.Dimensions.RemoveAt(0), "dimension 'Leeftijd' is missing", "a dimension column 'Leeftijd'");

    [Test]
    public void An_unknown_dimension_is_named() =>
        AssertRefused(
            table => table.Dimensions.Add(("Dimension", "Geslacht")),
            "dimension 'Geslacht' is unknown",
            "only the dimensions WijkenEnBuurten, Perioden, Leeftijd, Marges");

    [Test]
    public void A_missing_margin_key_is_named() =>
        AssertRefused(
            table => table.Margins.Remove("MW00000"), "dimension 'Marges' has no key 'MW00000'", "key 'MW00000' in 'Marges'");

    [Test]
    public void A_missing_margin_dimension_is_named() =>
        AssertRefused(
            table => table.Dimensions.RemoveAt(1), "dimension 'Marges' has no key 'MW00000'", "key 'MW00000' in 'Marges'");

    [Test]
    public void All_differences_are_named_at_once()
    {
        StatLineSnapshotBuilder table = new();
        table.Topics.RemoveAt(2);
        table.Topics[0] = table.Topics[0] with { Unit = "x", DataType = "String" };
        table.Ages.Add("1");
        Assert.That(
            () => Bind(table),
            Throws.TypeOf<SourceLayoutException>().With.Property(nameof(SourceLayoutException.What)).EqualTo(
                "The layout of table 50090NED differs from the catalogue: unknown key '1' (Titel van 1) in dimension 'Leeftijd'; "
                + "unit of 'Roker_11' is 'x'; 'Roker_11' is text; column 'FietsenNaarSchoolOfWerk' (fietsen-naar-werk) is missing"));
    }

    [Test]
    public void A_table_that_no_column_is_mapped_of_is_refused()
    {
        // Otherwise every stored figure of it would seem to have vanished at the source.
        MonitorCatalogue catalogue = TestCatalogue.Small with { ColumnMappings = [] };
        Assert.That(
            () => Bind(new StatLineSnapshotBuilder(), catalogue),
            Throws.TypeOf<SourceLayoutException>().With.Message.Contains("no column is mapped to an indicator"));
    }

    [TestCase("Eenzaam_28", "Eenzaam")]
    [TestCase("Eenzaam", "Eenzaam")]
    [TestCase("k_0Tot15Jaar_8", "k_0Tot15Jaar")]
    [TestCase("Naam_2a", "Naam_2a")]
    [TestCase("_28", "_28")]
    public void A_stem_is_the_key_without_its_number(string key, string stem) =>
        Assert.That(LayoutFindings.StemOf(key), Is.EqualTo(stem));

    private static void AssertRefused(Action<StatLineSnapshotBuilder> change, string difference, string expected)
    {
        StatLineSnapshotBuilder table = new();
        change(table);
        Assert.That(
            () => Bind(table),
            Throws.TypeOf<SourceLayoutException>()
                .With.Property(nameof(SourceLayoutException.What)).EndsWith("differs from the catalogue: " + difference)
                .And.Property(nameof(SourceLayoutException.Expected)).EqualTo(expected)
                .And.Property(nameof(SourceLayoutException.Where)).StartsWith("snapshot rivm-statline/50090NED/20261122T040000Z_")
                .And.Property(nameof(SourceLayoutException.Action)).Contains("Nothing of this snapshot was stored"));
    }

    private static TableBinding Bind(StatLineSnapshotBuilder table, MonitorCatalogue? catalogue = null)
    {
        using TestFolder folder = new();
        return TableBinding.Create(
            table.City("    10.0").OpenIn(folder, FakeClock.Start), TestCatalogue.Table, catalogue ?? TestCatalogue.Small);
    }
}
