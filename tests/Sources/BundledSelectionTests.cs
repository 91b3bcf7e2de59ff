using System.Globalization;
using System.Text;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Sources;

/// <summary>The bundled selections of tables, with values compared with the published ones.</summary>
public sealed class BundledSelectionTests
{
    private static readonly SnapshotArchive _archive = new(Path.Combine(AppContext.BaseDirectory, "sample-archive"));

    [Test]
    public void The_archive_holds_one_table_and_the_selections_of_eight_others() =>
        Assert.That(
            All().Select(snapshot => $"{snapshot.Id.SourceId} {snapshot.Id.Dataset}"),
            Is.EqualTo(
            [
                "rivm-statline 50090NED",
                "rivm-statline 50140NED.maastricht",
                "rivm-statline 50150NED.ervaren-gezondheid",
                "rivm-statline 50150NED.gemeente-2024",
                "cbs-statline 70072ned.inwoners",
                "cbs-statline 82166NED.overgewicht",
                "cbs-statline 83674NED.overgewicht",
                "cbs-statline 85012NED.overgewicht",
                "cbs-statline 85563NED.overgewicht",
                "cbs-statline 85984NED.bevolking",
            ]));

    [Test]
    public void Each_origin_says_what_was_selected_and_what_was_written_afterwards()
    {
        foreach (Snapshot snapshot in All())
        {
            Assert.That(snapshot.Origin.Extent, Does.StartWith("Een selectie: "));
            Assert.That(snapshot.Origin.Reconstructed, Is.Not.Empty);
            Assert.That(snapshot.Id.RelativePath, Does.Contain("/20261122T040000Z_"));
            Assert.That(Open(snapshot).IsReconstructed, Is.True);
        }
    }

    [TestCase("50090NED", 424)]
    [TestCase("50150NED.ervaren-gezondheid", 225, Description = "the city and 44 neighbourhoods in 5 years")]
    [TestCase("50150NED.gemeente-2024", 1)]
    [TestCase("50140NED.maastricht", 3)]
    [TestCase("70072ned.inwoners", 31)]
    [TestCase("85984NED.bevolking", 52)]
    public void The_rows_stand_in_order_of_ID(string dataset, int count)
    {
        using PublishedRowReader rows = Open(Find(dataset)).OpenRows();
        List<long> ids = [];
        while (rows.Read())
        {
            ids.Add(rows.Locator.RowId);
        }

        Assert.That(ids, Has.Count.EqualTo(count));
        Assert.That(ids, Is.Ordered.Ascending.And.Unique);
    }

    [TestCase("50150NED.ervaren-gezondheid", "GM0935 2024JJ00", "GoedErvarenGezondheid_4", "    70.0")]
    [TestCase("50150NED.ervaren-gezondheid", "GM0935 2012JJ00", "GoedErvarenGezondheid_4", "    72.3")]
    [TestCase("50150NED.ervaren-gezondheid", "GM0935 2022JJ00", "GoedErvarenGezondheid_4", "    65.4")]
    [TestCase("50150NED.ervaren-gezondheid", "BU09350303 2020JJ00", "GoedErvarenGezondheid_4", "       .",
        Description = "the older table gives 81.3 here; the newest gives no value")]
    [TestCase("50150NED.ervaren-gezondheid", "BU09350000 2020JJ00", "GoedErvarenGezondheid_4", "    88.1")]
    [TestCase("50150NED.gemeente-2024", "GM0935 2024JJ00", "SterkEenzaam_26", "    18.2")]
    [TestCase("50150NED.gemeente-2024", "GM0935 2024JJ00", "TevredenMetDeWoonomgeving_57", "    84.6")]
    [TestCase("50140NED.maastricht", "NL01", "GoedErvarenMentaleGezondheid_12", "    50.9")]
    [TestCase("50140NED.maastricht", "GG6106", "GoedErvarenMentaleGezondheid_12", "    49.0")]
    [TestCase("50140NED.maastricht", "GM0935", "GoedErvarenMentaleGezondheid_12", "    46.8")]
    [TestCase("50140NED.maastricht", "GM0935", "GHBInAfg12Maanden_95", "       .")]
    [TestCase("82166NED.overgewicht", "Maastricht", "Overgewicht|Overgewicht totaal", "45,1")]
    [TestCase("83674NED.overgewicht", "Maastricht", "Onder- en overgewicht|Overgewicht", "45,6")]
    [TestCase("85012NED.overgewicht", "Maastricht", "Onder- en overgewicht|Overgewicht", "45,7")]
    [TestCase("85563NED.overgewicht", "Maastricht", "Onder- en overgewicht|Overgewicht", "45,3")]
    [TestCase("85012NED.overgewicht", "Nederland", "Onder- en overgewicht|Overgewicht", "49,4")]
    [TestCase("85563NED.overgewicht", "Nederland", "Onder- en overgewicht|Overgewicht", "50,3")]
    [TestCase("70072ned.inwoners", "GM0935 1995JJ00", "TotaleBevolking_1", "  118454")]
    [TestCase("70072ned.inwoners", "GM0935 2025JJ00", "TotaleBevolking_1", "  125563")]
    [TestCase("85984NED.bevolking", "GM0935", "AantalInwoners_5", "  125285")]
    [TestCase("85984NED.bevolking", "BU09350303", "k_0Tot15Jaar_8", "       .")]
    [TestCase("85984NED.bevolking", "WK093506", "k_65JaarOfOuder_12", "    4715")]
    public void A_cell_is_as_published(string dataset, string row, string column, string text)
    {
        PublishedTable table = Open(Find(dataset));
        using PublishedRowReader rows = table.OpenRows();
        while (rows.Read() && !string.Equals(Key(table, rows), row, StringComparison.Ordinal))
        {
        }

        Assert.That(Text(table, rows, column), Is.EqualTo(text));
    }

    [Test]
    public void The_selections_of_one_table_do_not_contradict_one_another()
    {
        Dictionary<string, string> cells = new(StringComparer.Ordinal);
        foreach (Snapshot snapshot in All().Where(snapshot => DatasetName.IsSelection(snapshot.Id.Dataset)))
        {
            PublishedTable table = Open(snapshot);
            using PublishedRowReader rows = table.OpenRows();
            while (rows.Read())
            {
                foreach (PublishedColumn column in table.Columns.Where(one => one.Kind == PublishedColumnKind.Topic))
                {
                    string key = $"{table.TableId} {Key(table, rows)} {column.Key}";
                    string text = Text(table, rows, column.Key);
                    _ = cells.TryAdd(key, text);
                    Assert.That(text, Is.EqualTo(cells[key]), key);
                }
            }
        }
    }

    [Test]
    public void The_five_smallest_neighbourhoods_have_no_value_in_any_year()
    {
        PublishedTable table = Open(Find("50150NED.ervaren-gezondheid"));
        using PublishedRowReader rows = table.OpenRows();
        Dictionary<string, int> withheld = [];
        while (rows.Read())
        {
            if (Text(table, rows, "GoedErvarenGezondheid_4").Trim() is ".")
            {
                string area = Text(table, rows, "WijkenEnBuurten");
                withheld[area] = withheld.GetValueOrDefault(area) + 1;
            }
        }

        string[] expected = ["BU09350301", "BU09350303", "BU09350304", "BU09350500", "BU09350503"];
        Assert.That(withheld.Keys, Is.EqualTo(expected));
        Assert.That(withheld.Values, Is.All.EqualTo(5));
    }

    [Test]
    public void The_table_about_young_adults_has_its_148_topics()
    {
        PublishedTable table = Open(Find("50140NED.maastricht"));

        Assert.That(
            table.Columns.Count(column => column is { Kind: PublishedColumnKind.Topic, Unit: "%" }), Is.EqualTo(148));
        Assert.That(
            table.Dimensions["RegioS"].Select(member => member.RawKey), Is.EqualTo(["NL01  ", "GG6106", "GM0935"]));
    }

    private static IReadOnlyList<Snapshot> All() =>
        [.. _archive.List("rivm-statline"), .. _archive.List("cbs-statline")];

    private static Snapshot Find(string dataset) =>
        All().Single(snapshot => string.Equals(snapshot.Id.Dataset, dataset, StringComparison.Ordinal));

    private static PublishedTable Open(Snapshot snapshot) =>
        new StatLineSource(_archive, snapshot.Id.SourceId, []).Open(snapshot);

    /// <summary>Area and, where the rows have one, period.</summary>
    private static string Key(PublishedTable table, PublishedRowReader rows)
    {
        string area = table.Columns.First(column => column.Kind == PublishedColumnKind.GeoDimension).Key;
        string period = table.TableId is "50150NED" or "70072ned" ? $" {Text(table, rows, "Perioden")}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Text(table, rows, area).TrimEnd(' ')}{period}");
    }

    private static string Text(PublishedTable table, PublishedRowReader rows, string key)
    {
        int column = table.Columns.Select(entry => entry.Key).ToList().IndexOf(key);
        return Encoding.UTF8.GetString(rows.Cell(column));
    }
}
