using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise;

[TestFixture]
internal sealed class TitledTableTests
{
    private static readonly TitledTable _of2012 = new("82166NED", "Cijfersoort", "Overgewicht", "Overgewicht totaal");
    private static readonly TitledTable _of2020 =
        new("85012NED", "Marges", "Onder- en overgewicht", "Mate van overgewicht", "Ernstig overgewicht (obesitas)");

    [Test]
    public void A_table_that_is_described_by_titles_is_read_from_the_feed_with_its_margins()
    {
        using TestFolder folder = new();
        Observation read = Read(_of2020, folder, 2020).Single();

        Assert.That(
            (read.Indicator.Id, read.Area.Code.Value, read.ReferenceYear, read.Population.Id, read.Value),
            Is.EqualTo(("ernstig-overgewicht", "GM0935", 2020, "18+", Estimate())));
    }

    [Test]
    public void An_older_table_has_its_margins_under_another_name()
    {
        using TestFolder folder = new();
        Observation read = Read(_of2012, folder, 2012).Single();

        Assert.That((read.Indicator.Id, read.Population.Id, read.Value), Is.EqualTo(("overgewicht", "19+", Estimate())));
    }

    [Test]
    public void Margins_under_unknown_keys_are_never_read_as_values() => Assert.That(
        Refusal(_of2012 with { MarginKeys = ["A01", "A02", "A03"] }, 2012),
        Does.Contain("dimension 'Cijfersoort' holds more than values"));

    [Test]
    public void Another_title_is_named() => Assert.That(
        Refusal(_of2020 with { Population = "Totaal 18 jaar of ouder" }, 2020),
        Does.Contain("unknown key '20300' (Totaal 18 jaar of ouder) in dimension 'Leeftijd'"));

    private static ObservedValue.Measured Estimate() => new(45.3, new ConfidenceInterval(43.0, 47.6, 0.95), null);

    private static string Refusal(TitledTable table, int year)
    {
        using TestFolder folder = new();
        return Assert.Throws<SourceLayoutException>(() => Read(table, folder, year))!.Message;
    }

    // The table's one topic; the others that the catalogue maps are left out of this small form.
    private static List<Observation> Read(TitledTable table, TestFolder folder, int year)
    {
        string topic = string.Join('|', table.Groups);
        MonitorCatalogue shipped = TestCatalogue.Shipped;
        MonitorCatalogue catalogue = shipped with
        {
            ColumnMappings =
            [
                .. shipped.ColumnMappings.Where(mapping =>
                    string.Equals(mapping.TableId, table.Dataset, StringComparison.Ordinal)
                    && string.Equals(mapping.Stem, topic, StringComparison.Ordinal)),
            ],
        };
        PublishedTable published = table.OpenIn(folder, year);
        SourceTable described = catalogue.SourceTables.Single(one => string.Equals(one.TableId, table.Dataset, StringComparison.Ordinal));
        SnapshotNormaliser normaliser = new(TableBinding.Create(published, described, catalogue), catalogue);
        using PublishedRowReader reader = published.OpenRows();
        return [.. normaliser.Read(reader)];
    }
}
