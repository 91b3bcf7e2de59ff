using System.Globalization;
using System.Text;
using System.Text.Json;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Sources;

public sealed class BundledArchiveTests
{
    private static readonly SnapshotArchive _archive = new(Path.Combine(AppContext.BaseDirectory, "sample-archive"));

    private static IEnumerable<Snapshot> All =>
        [.. _archive.List("rivm-statline"), .. _archive.List("cbs-statline")];

    [Test]
    public void Every_stored_byte_is_the_one_that_was_recorded()
    {
        foreach (Snapshot snapshot in All)
        {
            Assert.That(() => _archive.Verify(snapshot), Throws.Nothing);
            Assert.That(
                snapshot.Origin.Citation,
                Does.Contain("RIVM").Or.Contain("CBS")
                    .And.Contain(DatasetName.TableOf(snapshot.Id.Dataset)).And.Contain("CC BY 4.0"));
        }
    }

    [Test]
    public void The_origin_stands_there_as_the_program_writes_it()
    {
        foreach (Snapshot snapshot in All)
        {
            Assert.That(
                OriginJson.Write(snapshot.Id, snapshot.Origin, null),
                Is.EqualTo(File.ReadAllBytes(Path.Combine(snapshot.ContentFolder, "origin.json"))));
        }
    }

    [Test]
    public async Task The_table_is_marked_as_reconstructed_and_dated()
    {
        PublishedTable table = await OpenAsync();

        Assert.That((table.TableId, table.IsReconstructed, table.Modified), Is.EqualTo(("50090NED", true, "")));
        Assert.That(table.Title, Is.EqualTo("Gezondheid per wijk en buurt; 2012/2016/2020 (indeling 2020)"));
        Assert.That(table.Snapshot.Id.RelativePath, Does.StartWith("rivm-statline/50090NED/20261122T040000Z_"));
        Assert.That(table.Dimensions["WijkenEnBuurten"], Has.Count.EqualTo(53));
        DimensionMember area = table.Dimensions["WijkenEnBuurten"].Single(member => member.Key is "BU09350303");
        Assert.That(area.Title, Is.EqualTo("Belvédère"));
        Assert.That(
            table.Columns.Count(column => column is { DataType: "Float", Unit: "%", Decimals: 1 }),
            Is.EqualTo(35));
    }

    [Test]
    public async Task It_has_424_rows_in_order_of_ID_and_every_area_in_every_group()
    {
        PublishedTable table = await OpenAsync();
        using PublishedRowReader rows = table.OpenRows();
        List<long> ids = [];
        Dictionary<string, int> groups = [];
        while (rows.Read())
        {
            ids.Add(rows.Locator.RowId);
            string group = $"{Text(table, rows, "Leeftijd")} {Text(table, rows, "Perioden")}";
            groups[group] = groups.GetValueOrDefault(group) + 1;
        }

        Assert.That(ids, Has.Count.EqualTo(424));
        Assert.That(ids, Is.Ordered.Ascending.And.Unique);
        Assert.That(groups, Has.Count.EqualTo(8));
        Assert.That(groups.Values, Is.All.EqualTo(53));
        Assert.That(groups.Keys, Does.Not.Contain("53115 2020JJ00"));
    }

    // Spot values from the table as published.
    [TestCase(28_671, "Eenzaam_28", "    42.1", Description = "Maastricht, 18+, 2012")]
    [TestCase(28_671, "WijkenEnBuurten", "GM0935    ", Description = "padding is kept")]
    [TestCase(28_671, "Gemeentenaam_1", "Maastricht                              ")]
    [TestCase(28_671, "WekelijkseSporters_6", "", Description = "not asked in 2012")]
    [TestCase(28_673, "ErnstigZeerErnstigEenzaam_29", "    15.2", Description = "Maastricht, 18+, 2020")]
    [TestCase(2, "ErnstigZeerErnstigEenzaam_29", "    11.2", Description = "the country, 18+, 2020")]
    [TestCase(340_904, "ErvarenGezondheidGoedZeerGoed_4", "       .", Description = "Belvédère, 65+, 2020: no value published")]
    [TestCase(340_904, "FietsenNaarSchoolOfWerk_36", "", Description = "not asked of 65+")]
    [TestCase(0, "ErvarenGezondheidGoedZeerGoed_4", "    76.1", Description = "the country")]
    [TestCase(1, "Eenzaam_28", "    43.4")]
    [TestCase(340_964, "MoeiteMetRondkomen_38", "     4.2", Description = "the last row")]
    public async Task A_cell_is_as_published(long id, string column, string text)
    {
        PublishedTable table = await OpenAsync();
        using PublishedRowReader rows = table.OpenRows();
        while (rows.Read() && rows.Locator.RowId != id)
        {
        }

        Assert.That(Text(table, rows, column), Is.EqualTo(text));
    }

    [Test]
    public async Task No_value_published_and_cannot_occur_stay_apart()
    {
        PublishedTable table = await OpenAsync();
        using PublishedRowReader rows = table.OpenRows();
        int withheld = 0;
        int empty = 0;
        while (rows.Read())
        {
            for (int column = 0; column < table.Columns.Count; column++)
            {
                withheld += rows.Cell(column).SequenceEqual("       ."u8) ? 1 : 0;
                empty += rows.Cell(column).IsEmpty ? 1 : 0;
            }
        }

        Assert.That((withheld, empty), Is.EqualTo((158, 3_657)));
    }

    [Test]
    public async Task A_row_number_is_the_line_of_the_page()
    {
        PublishedTable table = await OpenAsync();
        using PublishedRowReader rows = table.OpenRows();
        SnapshotFile page = table.Snapshot.Origin.Files[^1];
        string[] lines = Delivery.ReadText(_archive, table.Snapshot, page.Name).Split('\n');
        while (rows.Read())
        {
            Assert.That(table.Snapshot.Origin.Files[rows.Locator.FileIndex], Is.EqualTo(page));
            Assert.That(
                lines[rows.Locator.RowNumber - 1],
                Does.Contain(string.Create(CultureInfo.InvariantCulture, $"{{\"ID\":{rows.Locator.RowId},")));
        }
    }

    [Test]
    public async Task The_rows_are_those_that_another_JSON_parser_reads()
    {
        PublishedTable table = await OpenAsync();
        using PublishedRowReader rows = table.OpenRows();
        using Stream file = _archive.OpenFile(table.Snapshot, "UntypedDataSet.MW00000.0001.json");
        using JsonDocument page = await JsonDocument.ParseAsync(file);
        foreach (JsonElement expected in page.RootElement.GetProperty("value").EnumerateArray())
        {
            Assert.That(rows.Read(), Is.True);
            for (int column = 0; column < table.Columns.Count; column++)
            {
                string text = expected.GetProperty(table.Columns[column].Key).GetString() ?? "";
                Assert.That(Encoding.UTF8.GetString(rows.Cell(column)), Is.EqualTo(text));
            }
        }

        Assert.That(rows.Read(), Is.False);
    }

    private static async Task<PublishedTable> OpenAsync()
    {
        StatLineSource source = new(_archive, "rivm-statline", ["50090NED"]);
        return source.Open((await source.FetchAsync(CancellationToken.None)).Snapshots.Single());
    }

    private static string Text(PublishedTable table, PublishedRowReader rows, string key)
    {
        int column = table.Columns.Select(entry => entry.Key).ToList().IndexOf(key);
        return Encoding.UTF8.GetString(rows.Cell(column));
    }
}
