using System.Globalization;
using System.Net;
using System.Text;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;
using Monitoring.Sources.StatLine.Feed;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Sources;

public sealed class StatLineRetrievalTests
{
    // 3 ages, 30 areas and 2 years.
    private const int Estimates = 180;

    [Test]
    public async Task A_table_with_margins_comes_in_three_series_of_pages_and_reads_as_estimates()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.PageSize = 100;

        Snapshot snapshot = await feed.StoredAsync();

        Assert.That(snapshot.Origin.Files.Select(file => file.Name), Is.EqualTo([
            "TableInfos.json.gz", "DataProperties.json.gz", "Leeftijd.json.gz", "Marges.json.gz", "WijkenEnBuurten.json.gz",
            "Perioden.json.gz", "UntypedDataSet.MW00000.0001.json.gz", "UntypedDataSet.MW00000.0002.json.gz",
            "UntypedDataSet.MOG0095.0001.json.gz", "UntypedDataSet.MOG0095.0002.json.gz",
            "UntypedDataSet.MBG0095.0001.json.gz", "UntypedDataSet.MBG0095.0002.json.gz"]));
        List<string> rows = SmallTable.ReadAll(feed.Open(snapshot));
        Assert.That(rows, Has.Count.EqualTo(Estimates));
        string[] cells =
        [
            .. rows.SelectMany(row => row.Split('|').Skip(4))
                .Where(cell => cell.Contains('.', StringComparison.Ordinal)),
        ];
        Assert.That(cells, Has.Length.GreaterThan(Estimates));
        Assert.That(
            cells.Select(MarginWidth).Distinct(),
            Is.EquivalentTo([6.0m, 0m]),
            "three below, three above, or no value");
    }

    [Test]
    public async Task The_origin_says_who_published_what_where_and_when()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();

        SnapshotOrigin origin = (await feed.StoredAsync()).Origin;

        string url = $"{feed.Server.Root.AbsoluteUri}/50150NED";
        Assert.That(
            (origin.Producer, origin.Title, origin.Url, origin.Licence, origin.Modified, origin.Extent),
            Is.EqualTo(("RIVM", "Voorbeeldtabel \"50150NED\" & co", url, "CC BY 4.0", "2025-06-30T02:00:00", "full")));
        Assert.That(
            origin.Citation,
            Is.EqualTo($"RIVM, \"{origin.Title}\", StatLine-tabel 50150NED, {url}, CC BY 4.0"));
        Assert.That(origin.Reconstructed, Is.Empty);
        Assert.That(origin.RetrievedAt, Is.EqualTo(feed.Clock.GetUtcNow()).Within(TimeSpan.FromHours(2)));
    }

    [Test]
    public async Task Compressed_or_not_the_content_is_the_same()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { FullRefresh = true };
        feed.Server.PageSize = 100;
        Snapshot compressed = await feed.StoredAsync();
        feed.Server.Compresses = false;

        Snapshot plain = await feed.StoredAsync();

        Assert.That(plain.Id.ContentDigest, Is.EqualTo(compressed.Id.ContentDigest));
        Assert.That(plain.ContentFolder, Is.EqualTo(compressed.ContentFolder), "stored once");
        Assert.That(() => feed.Archive.Verify(plain), Throws.Nothing);
    }

    [Test]
    public async Task Compressed_answers_are_stored_as_they_came()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        byte[] sent = [];
        feed.Server.Always("Perioden?", (context, answer) =>
        {
            sent = answer.Body;
            return Faults.Truncate(1)(context, answer);
        });

        Snapshot snapshot = await feed.StoredAsync();

        Assert.That(File.ReadAllBytes(Path.Combine(snapshot.ContentFolder, "Perioden.json.gz")), Is.EqualTo(sent));
    }

    [Test]
    public async Task A_connection_that_decompresses_by_itself_serves_as_well()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        using HttpClient http = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });

        Snapshot snapshot = (await feed.FetchAsync(http)).Snapshots.Single();

        Assert.That(snapshot.Origin.Files.Select(file => file.Name), Is.All.EndsWith(".json"));
        Assert.That(SmallTable.ReadAll(feed.Open(snapshot)), Has.Count.EqualTo(Estimates));
    }

    [Test]
    public async Task Uncompressed_answers_are_stored_uncompressed()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Compresses = false;

        Snapshot snapshot = await feed.StoredAsync();

        Assert.That(snapshot.Origin.Files.Select(file => file.Name), Is.All.EndsWith(".json"));
        Assert.That(SmallTable.ReadAll(feed.Open(snapshot)), Has.Count.EqualTo(Estimates));
    }

    [Test]
    public async Task Only_the_municipality_its_parts_and_the_named_areas_are_asked_for_with_their_padding()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { Scope = Scope("GG6106", "NL01") };

        Snapshot snapshot = await feed.StoredAsync();

        Assert.That(
            feed.Server.Requests.Select(request => request.Filter).Where(filter => filter.Length > 0).Order(StringComparer.Ordinal),
            Is.EqualTo(((string[])["MBG0095 ", "MOG0095 ", "MW00000 "]).Select(margin => $"Marges eq '{margin}' and "
                + "(substring(WijkenEnBuurten,2,4) eq '0935' or WijkenEnBuurten eq 'GG6106    ' or WijkenEnBuurten eq 'NL01      ')")));
        Assert.That(
            snapshot.Origin.Extent,
            Is.EqualTo("Een selectie: GM0935 met zijn wijken en buurten, GG6106, NL01; alle perioden."));
        string[] areas = Areas(feed.Open(snapshot));
        Assert.That(
            areas,
            Has.Length.EqualTo(25),
            "a municipality, 2 districts, 20 neighbourhoods, the region and the country");
        Assert.That(areas, Is.SupersetOf((string[])["NL01", "GG6106", "GM0935", "WK093501", "BU09350109"]));
    }

    [Test]
    public async Task Every_request_is_percent_encoded_and_asks_for_JSON_and_gzip_under_a_name()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { Scope = Scope("NL01"), UserAgent = "Proef/2.0" };
        feed.Server.PageSize = 50;

        await feed.StoredAsync();

        Assert.That(
            feed.Server.Requests.Select(request => request.Url),
            Is.All.Match(@"^/ODataFeed/[A-Za-z0-9/]+\?\$format=json(&\$filter=[A-Za-z0-9%]+)?(&\$skip=\d+)?$"));
        Assert.That(
            feed.Server.Requests.Select(request => request.Headers),
            Is.All.EqualTo("Proef/2.0 | application/json | gzip"));
    }

    [Test]
    public async Task A_code_that_the_table_does_not_have_is_left_out_and_told()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync(
            new GeneratedTable(
                LiveFeed.TableId,
                [.. GeneratedTable.Areas(30).Where(area => !area.StartsWith("GG", StringComparison.Ordinal))],
                [2024]));
        feed.Options = feed.Options with { Scope = Scope("GG6106", "NL01") };

        FetchResult result = await feed.FetchAsync();

        Assert.That(
            result.Notes.Single(note => note.Kind == FetchNoteKind.Skipped),
            Is.EqualTo(new FetchNote(
                LiveFeed.TableId,
                FetchNoteKind.Skipped,
                "50150NED: The dimension WijkenEnBuurten does not have GG6106; it was left out.")));
        Assert.That(
            result.Snapshots.Single().Origin.Extent,
            Does.EndWith("alle perioden. Niet in deze tabel: GG6106."));
        Assert.That(Areas(feed.Open(result.Snapshots.Single())), Has.Length.EqualTo(24));
    }

    [Test]
    public async Task Periods_can_be_selected_too()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Options = feed.Options with { Scope = new StatLineScope { Periods = ["2024JJ00", "2028JJ00"] } };

        Snapshot snapshot = await feed.StoredAsync();

        Assert.That(SmallTable.ReadAll(feed.Open(snapshot)), Has.Count.EqualTo(Estimates / 2));
        Assert.That(
            snapshot.Origin.Extent,
            Is.EqualTo("Een selectie: alle gebieden; 2024JJ00, 2028JJ00. Niet in deze tabel: 2028JJ00."));
    }

    [Test]
    public async Task A_table_without_margins_comes_in_one_series()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync(
            new GeneratedTable(LiveFeed.TableId, GeneratedTable.Areas(30), [2024], hasMargins: false));
        feed.Server.PageSize = 40;

        Snapshot snapshot = await feed.StoredAsync();

        Assert.That(
            snapshot.Origin.Files.Select(file => file.Name).Skip(5),
            Is.EqualTo(["UntypedDataSet.0001.json.gz", "UntypedDataSet.0002.json.gz", "UntypedDataSet.0003.json.gz"]));
        Assert.That(SmallTable.ReadAll(feed.Open(snapshot)), Has.Count.EqualTo(90));
    }

    [Test]
    public async Task A_long_code_list_is_followed_to_its_end()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.CodePageSize = 12;
        feed.Options = feed.Options with { Scope = new StatLineScope { AreaCodes = ["BU09350109"] } };

        Snapshot snapshot = await feed.StoredAsync();

        Assert.That(
            snapshot.Origin.Files.Select(file => file.Name),
            Is.SupersetOf((string[])["WijkenEnBuurten.json.gz", "WijkenEnBuurten.0002.json.gz", "WijkenEnBuurten.0003.json.gz"]));
        Assert.That(feed.Open(snapshot).Dimensions["WijkenEnBuurten"], Has.Count.EqualTo(30));
        Assert.That(Areas(feed.Open(snapshot)), Is.EqualTo(["BU09350109"]));
    }

    [TestCase(true, "OData")]
    [TestCase(false, "odata")]
    public async Task Members_come_in_any_order_and_the_segment_in_any_spelling(bool linkStandsFirst, string segment)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.PageSize = 7;
        feed.Server.LinkStandsFirst = linkStandsFirst;
        feed.Server.Segment = segment;

        Assert.That(SmallTable.ReadAll(feed.Open(await feed.StoredAsync())), Has.Count.EqualTo(Estimates));
    }

    [Test]
    public async Task Values_and_margins_come_side_by_side_and_a_page_ahead_but_never_more_than_four_at_once()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.PageSize = 20;
        feed.Server.LinkStandsFirst = true;
        feed.Server.Always("UntypedDataSet", Faults.Slow(TimeSpan.FromMilliseconds(20)));

        Snapshot snapshot = await feed.StoredAsync();

        Assert.That(feed.Server.MostAtOnce, Is.InRange(3, 4));
        Assert.That(SmallTable.ReadAll(feed.Open(snapshot)), Has.Count.EqualTo(Estimates));
    }

    [Test]
    public async Task The_bundled_table_comes_over_the_line_as_it_stands_in_the_archive()
    {
        SnapshotArchive bundled = new(Path.Combine(AppContext.BaseDirectory, "sample-archive"));
        Snapshot original = bundled.List("rivm-statline", "50090NED").Single();
        await using LiveFeed feed = await LiveFeed.StartAsync(new GivenTable("50090NED", original.ContentFolder));
        feed.Options = feed.Options with { Tables = ["50090NED"], Scope = Scope("NL01") };

        Snapshot snapshot = await feed.StoredAsync();

        PublishedTable expected = new StatLineSource(bundled, "rivm-statline", []).Open(original);
        Assert.That(
            SmallTable.ReadAll(feed.Open(snapshot)).Select(WithoutPlace),
            Is.EqualTo(SmallTable.ReadAll((StatLineTable)expected).Select(WithoutPlace)));
    }

    private static StatLineScope Scope(params string[] codes) => new() { Municipality = "GM0935", AreaCodes = codes };

    // "    54.3/    51.3/    57.3"; no value stands as a point in all three.
    private static decimal MarginWidth(string cell)
    {
        decimal[] numbers =
        [
            .. cell.Split('/').Select(
                text => decimal.TryParse(text, CultureInfo.InvariantCulture, out decimal number) ? number : 0),
        ];
        Assert.That(numbers[0] - numbers[1], Is.EqualTo(numbers[2] - numbers[0]));
        return numbers[2] - numbers[1];
    }

    private static string WithoutPlace(string row) =>
        row[row.LastIndexOf(':', row.IndexOf('|', StringComparison.Ordinal))..];

    private static string[] Areas(StatLineTable table)
    {
        int column = table.Columns.Index().Single(entry => entry.Item.Kind == PublishedColumnKind.GeoDimension).Index;
        List<string> areas = [];
        using PublishedRowReader rows = table.OpenRows();
        while (rows.Read())
        {
            areas.Add(Encoding.UTF8.GetString(rows.Cell(column)).TrimEnd());
        }

        return [.. areas.Distinct(StringComparer.Ordinal)];
    }
}
