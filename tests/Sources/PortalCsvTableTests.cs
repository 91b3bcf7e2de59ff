using System.Text;
using Monitoring.Sources;
using Monitoring.Sources.PortalCsv;

namespace Monitoring.Tests.Sources;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PortalCsvTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_nested_export_has_the_dimensions_of_its_rows_and_those_above_them()
    {
        PortalCsvTable table = PortalExport.Open(_folder, PortalExport.Nested);

        Assert.That(
            (table.TableId, table.Title, table.Modified, table.DecimalMark),
            Is.EqualTo(("00001NED", "Kleine monitor, 2012", "", ',')));
        Assert.That(table.Columns, Is.EqualTo(
        [
            new PublishedColumn("Leeftijd", PublishedColumnKind.Dimension, "Leeftijd", "", "", "", null),
            new PublishedColumn("RegioS", PublishedColumnKind.GeoDimension, "Regio's", "", "", "", null),
            new PublishedColumn("Cijfersoort", PublishedColumnKind.Dimension, "Cijfersoort", "", "", "", null),
            new PublishedColumn("Perioden", PublishedColumnKind.TimeDimension, "Perioden", "", "", "", null),
            new PublishedColumn("Gewicht|Te zwaar", PublishedColumnKind.Topic, "Te zwaar", "", "%", "", null),
            new PublishedColumn(
                "Gewicht|Mate|Veel te zwaar", PublishedColumnKind.Topic, "Veel te zwaar", "", "%", "", null),
        ]));
    }

    [Test]
    public void The_members_of_a_dimension_are_the_titles_that_occur_each_once()
    {
        PortalCsvTable table = PortalExport.Open(_folder, PortalExport.Nested);

        Assert.That(
            table.Dimensions.Select(dimension =>
                $"{dimension.Key}: {string.Join(", ", dimension.Value.Select(member => member.Key))}"),
            Is.EqualTo(
            [
                "Leeftijd: Totaal, 65 jaar of ouder", "RegioS: Nederland, Maastricht", "Cijfersoort: Waarde",
                "Perioden: 2012",
            ]));
    }

    [Test]
    public void Cells_stay_as_published_and_a_row_number_is_the_line_of_the_file() =>
        Assert.That(PortalExport.ReadAll(PortalExport.Open(_folder, PortalExport.Nested)), Is.EqualTo(
        [
            "0:7:-1|Totaal|Nederland|Waarde|2012|49,4|11,3",
            "0:8:-1|Totaal|Maastricht|Waarde|2012|45,1|",
            "0:9:-1|65 jaar of ouder|Maastricht|Waarde|2012|-3,5|.",
        ]));

    [Test]
    public void Both_apostrophes_are_the_same_dimension()
    {
        PortalCsvTable table = PortalExport.Open(_folder, PortalExport.NestedWithOneDimension);

        Assert.That(
            table.Columns.Select(column => column.Key),
            Is.EqualTo(["RegioS", "Leeftijd", "Marges", "Gewicht|Te zwaar"]));
        Assert.That(PortalExport.ReadAll(table), Is.EqualTo(["0:7:-1|Maastricht|Totaal|Waarde|45,7"]));
    }

    [Test]
    public void A_flat_export_has_dimensions_without_and_topics_with_a_unit()
    {
        PortalCsvTable table = PortalExport.Open(_folder, PortalExport.Flat);

        Assert.That(table.Title, Is.EqualTo(Delivery.Origin().Title), "such an export has no title");
        Assert.That(table.DecimalMark, Is.EqualTo('.'));
        Assert.That(
            table.Columns.Select(column => (column.Key, column.Kind, column.Title, column.Unit)),
            Is.EqualTo(new[]
            {
                ("Perioden", PublishedColumnKind.TimeDimension, "Perioden", ""),
                ("WijkenEnBuurten", PublishedColumnKind.GeoDimension, "Wijken en buurten", ""),
                (
                    "Regiocode (gemeente, wijk, buurt)",
                    PublishedColumnKind.Topic,
                    "Regiocode (gemeente, wijk, buurt)",
                    "code"),
                ("Huishoudens", PublishedColumnKind.Topic, "Huishoudens", "Aantal"),
                ("Opleiding|Laag|Waarde", PublishedColumnKind.Topic, "Waarde", "%"),
            }));
        Assert.That(PortalExport.ReadAll(table), Is.EqualTo(
        [
            "0:2:-1|2019|Maastricht|GM0935    |   73269|    20.8",
            "0:3:-1|2019|Itteren|BU09350502|     460|       .",
        ]));
    }

    [Test]
    public void A_flat_export_may_have_one_dimension_and_a_last_line_with_the_provider() =>
        Assert.That(
            PortalExport.ReadAll(PortalExport.Open(_folder, $"{PortalExport.FlatWithOneDimension}\"Bron: CBS\"\n")),
            Is.EqualTo(["0:2:-1|Nederland|     2.0"]));

    [Test]
    public void A_portal_export_has_no_margins()
    {
        using PublishedRowReader reader = PortalExport.Open(_folder, PortalExport.Nested).OpenRows();

        Assert.That(reader.Read(), Is.True);
        Assert.That(reader.HasMargins, Is.False);
        Assert.That((reader.LowerCell(4).Length, reader.UpperCell(4).Length), Is.EqualTo((0, 0)));
    }

    [Test]
    public void An_export_without_byte_order_mark_and_with_empty_lines_reads_alike() =>
        Assert.That(
            PortalExport.ReadAll(PortalExport.Open(_folder, PortalExport.Flat.TrimStart('\uFEFF') + "\n\n")),
            Has.Count.EqualTo(2));

    [Test]
    public void A_new_area_keeps_the_fingerprint_and_another_unit_changes_it()
    {
        string fingerprint = PortalExport.Open(_folder, PortalExport.Nested).SchemaFingerprint;
        string otherArea = PortalExport.Nested.Replace("\"Nederland\"", "\"Heerlen\"", StringComparison.Ordinal);
        string otherUnit = PortalExport.Nested.Replace("\"%\";\"%\"", "\"%\";\"x 1 000\"", StringComparison.Ordinal);

        Assert.That(PortalExport.Open(_folder, otherArea).SchemaFingerprint, Is.EqualTo(fingerprint));
        Assert.That(PortalExport.Open(_folder, otherUnit).SchemaFingerprint, Is.Not.EqualTo(fingerprint));
    }

    [Test]
    public void A_file_larger_than_the_buffer_is_read_to_its_end()
    {
        const int Rows = 40_000;
        StringBuilder text = new(PortalExport.FlatWithOneDimension);
        for (int row = 1; row < Rows; row++)
        {
            text.Append("\"Buurt ").Append(row).Append("\";\"    ").Append(row % 10).Append(".5\"\n");
        }

        PortalCsvTable table = PortalExport.Open(_folder, text.ToString());
        List<string> read = PortalExport.ReadAll(table);

        Assert.That(read, Has.Count.EqualTo(Rows));
        Assert.That(read[^1], Is.EqualTo("0:40001:-1|Buurt 39999|    9.5"));
        Assert.That(table.Dimensions["WijkenEnBuurten"], Has.Count.EqualTo(Rows));
    }

    [Test]
    public void The_dataset_of_a_selection_begins_with_the_id_of_its_table()
    {
        Assert.That(DatasetName.TableOf("50150NED.gemeente-2024"), Is.EqualTo("50150NED"));
        Assert.That(DatasetName.TableOf("50150NED"), Is.EqualTo("50150NED"));
        Assert.That(DatasetName.IsSelection("50150NED.gemeente-2024"), Is.True);
        Assert.That(DatasetName.IsSelection("50150NED"), Is.False);
    }
}
