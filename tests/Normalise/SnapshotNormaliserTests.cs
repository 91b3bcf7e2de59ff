using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise;

internal sealed class SnapshotNormaliserTests
{
    [Test]
    public void A_published_cell_becomes_an_observation_with_everything_it_is_about()
    {
        NormalisedTable read = NormalisedTable.Of(new StatLineSnapshotBuilder()
            .Row("NL01      ", "2020JJ00", "20300", "    17.9", "    11.2", null)
            .Row("BU09350303", "2016JJ00", "80200", "    11.5", null, null));
        Assert.That(
            read.Observations[3],
            Is.EqualTo(new Observation(
                TestCatalogue.Indicator("roken"),
                TestCatalogue.Area("BU09350303"),
                2020,
                2016,
                TestCatalogue.Population("65+"),
                new ObservedValue.Measured(11.5, null, null),
                EstimateKind.Modelled,
                QualityLabel.Direct,
                new RowLocator(6, 2, 1),
                4)));
    }

    [TestCase("       .", MissingReason.NotPublished)]
    [TestCase("       x", MissingReason.Confidential)]
    [TestCase(null, MissingReason.Impossible)] // Asked of everyone in 2020: the cell cannot occur.
    [TestCase("", MissingReason.Impossible)]
    [TestCase("        ", MissingReason.Impossible)]
    public void The_kinds_of_missing_stay_apart(string? cell, MissingReason reason) =>
        Assert.That(
            NormalisedTable.Of(new StatLineSnapshotBuilder().City(cell, null, null)).Observations[0].Value,
            Is.EqualTo(new ObservedValue.Withheld(reason)));

    // Cycling to work was put to people from 18 to 64, in 2012 and 2016.
    [TestCase("53115", "2016JJ00", MissingReason.Impossible)]
    [TestCase("53115", "2020JJ00", MissingReason.NotAsked)]
    [TestCase("80200", "2016JJ00", MissingReason.NotApplicable)]
    [TestCase("80200", "2020JJ00", MissingReason.NotApplicable)]
    public void A_blank_is_explained_by_whom_and_when_the_question_was_asked(string age, string period, MissingReason reason) =>
        Assert.That(
            NormalisedTable.Of(new StatLineSnapshotBuilder().Row("GM0935    ", period, age)).Observations[2].Value,
            Is.EqualTo(new ObservedValue.Withheld(reason)));

    [Test]
    public void A_blank_of_a_question_without_known_years_is_impossible()
    {
        MonitorCatalogue catalogue = TestCatalogue.Small with
        {
            ColumnMappings = [.. TestCatalogue.Small.ColumnMappings.Select(mapping => mapping with { AskedYears = [] })],
        };
        Assert.That(
            NormalisedTable.Of(new StatLineSnapshotBuilder().City(), catalogue).Observations[0].Value,
            Is.EqualTo(new ObservedValue.Withheld(MissingReason.Impossible)));
    }

    [TestCase("       0", 0.0)]
    [TestCase("     0.0", 0.0)]
    [TestCase("       -", 0.0)]
    [TestCase("   100.0", 100.0)]
    public void Zero_and_a_hundred_are_numbers(string cell, double value) =>
        Assert.That(
            NormalisedTable.Of(new StatLineSnapshotBuilder().City(cell)).Observations[0].Value,
            Is.EqualTo(new ObservedValue.Measured(value, null, null)));

    [TestCase("   100.1", "'100.1' is outside 0 to 100 %")]
    [TestCase("    -0.1", "'-0.1' is outside 0 to 100 %")]
    [TestCase("    12,5", "'12,5' is not a number with a decimal point, nor a mark ('.', 'x', '-')")]
    [TestCase("     NaN", "'NaN' is not a number with a decimal point, nor a mark ('.', 'x', '-')")]
    public void A_cell_that_cannot_be_right_is_rejected_and_its_neighbours_load(string cell, string reason)
    {
        NormalisedTable read = NormalisedTable.Of(new StatLineSnapshotBuilder().City(cell, "    10.1"));
        Assert.Multiple(() =>
        {
            Assert.That(
                read.Rejections.Select(rejection => (rejection.Locator, rejection.ColumnNumber, rejection.IsWholeRow, rejection.Published, rejection.Reason)),
                Is.EqualTo(new[] { (new RowLocator(6, 1, 0), 4, false, cell, reason) }));
            Assert.That(read.Rejections[0].Suggestion, Is.Not.Empty);
            Assert.That(
                string.Join('|', read.Observations.Select(observation => observation.Indicator.Id)),
                Is.EqualTo("ernstige-eenzaamheid|fietsen-naar-werk"));
            Assert.That(read.Cells, Is.EqualTo(3));
        });
    }

    [Test]
    public void What_is_no_percentage_may_exceed_a_hundred()
    {
        MonitorCatalogue catalogue = TestCatalogue.Only("roken");
        catalogue = catalogue with { Indicators = [catalogue.Indicators[0] with { Unit = "per 1 000" }] };
        StatLineSnapshotBuilder table = new();
        table.Topics[0] = table.Topics[0] with { Unit = "per 1 000" };
        Assert.That(
            NormalisedTable.Of(table.City("   135.5"), catalogue).Observations[0].Value,
            Is.EqualTo(new ObservedValue.Measured(135.5, null, null)));
    }

    [Test]
    public void A_very_long_text_is_quoted_short()
    {
        Rejection rejection = NormalisedTable.Of(new StatLineSnapshotBuilder().City(new string('a', 5000))).Rejections[0];
        Assert.That(rejection.Reason, Has.Length.LessThan(200).And.StartsWith("'aaaa").And.Contains("…' is not a number"));
    }

    [TestCase("BU0935O303", "Was BU09350303 (Belvédère) meant? Otherwise add the area to areas.csv.")]
    [TestCase("XX-onbekend", "Add the area to areas.csv, or leave it out on purpose.")]
    public void A_row_of_an_unknown_area_is_rejected_whole_with_a_suggestion(string area, string suggestion)
    {
        NormalisedTable read = NormalisedTable.Of(
            new StatLineSnapshotBuilder().Row(area, "2020JJ00", "20300", "    10.0", "    10.0").City("    11.0"));
        Assert.Multiple(() =>
        {
            Assert.That(
                read.Rejections.Select(rejection => rejection with { Entry = "key" }),
                Is.EqualTo(new[]
                {
                    new Rejection(
                        new RowLocator(6, 1, 0), 2, RejectionSubject.Area, area, $"'{area.Trim()}' is not an area of the 2020 division", suggestion)
                    {
                        Entry = "key",
                        Place = $"Leeftijd=20300; Marges=MW00000; WijkenEnBuurten={area.Trim()}; Perioden=2020JJ00",
                    },
                }));
            Assert.That(
                read.Observations.Select(observation => observation.Area.Code.Value), Is.All.EqualTo("GM0935"));
            Assert.That((read.Rows, read.Cells), Is.EqualTo((2, 3)));
        });
    }

    [Test]
    public void A_code_of_another_division_is_not_an_area_of_this_one()
    {
        MonitorCatalogue catalogue = TestCatalogue.Small with
        {
            Areas = [.. TestCatalogue.Small.Areas.Select(area => area with { FirstDivision = 2022 })],
        };
        Assert.That(
            NormalisedTable.Of(new StatLineSnapshotBuilder().City("    10.0"), catalogue).Rejections.Single().Reason,
            Is.EqualTo("'GM0935' is not an area of the 2020 division"));
    }

    [Test]
    public void A_row_of_an_unlisted_population_is_rejected_whole() =>
        Assert.That(
            NormalisedTable.Of(new StatLineSnapshotBuilder().Row("GM0935    ", "2020JJ00", "99999", "    10.0")).Rejections
                .Select(rejection => (rejection.IsWholeRow, rejection.ColumnNumber, rejection.Reason)),
            Is.EqualTo(new[] { (true, 0, "'99999' is not a population of this table") }));

    [TestCase("2020KW01")]
    [TestCase("2020")]
    public void A_row_of_another_grain_than_a_year_is_rejected_whole(string period) =>
        Assert.That(
            NormalisedTable.Of(new StatLineSnapshotBuilder().Row("GM0935    ", period, "20300", "    10.0")).Rejections
                .Select(rejection => (rejection.IsWholeRow, rejection.ColumnNumber, rejection.Reason)),
            Is.EqualTo(new[] { (true, 3, $"'{period}' is not a whole year") }));

    [Test]
    public void More_rejections_than_anyone_can_read_refuse_the_table()
    {
        StatLineSnapshotBuilder table = new();
        for (int row = 0; row <= 100_000; row++)
        {
            table.Row("XX", "2020JJ00", "20300");
        }

        Assert.That(
            () => NormalisedTable.Of(table),
            Throws.TypeOf<SourceLayoutException>().With.Message.Contains("more than 100000 cells").And.Message.Contains("row 100001"));
    }
}
