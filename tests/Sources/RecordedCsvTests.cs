using System.Text;
using Monitoring.Sources;
using Monitoring.Sources.RecordedCsv;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Sources;

/// <summary>A file that people keep, and what the archive has of it.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RecordedCsvTests : IDisposable
{
    private const string Header = "topic,area,year,value,owner\n";
    private const string Row = "trained,GM0935,2025,12,Team\n";

    private static readonly RecordedCsvForm _form = new("area", "year", ["topic"], ["value"]);

    private readonly FakeClock _clock = new();
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task A_file_is_archived_once_as_long_as_it_is_the_same()
    {
        Write(Header + Row);
        FetchNoteKind first = (await FetchAsync()).Notes.Single().Kind;
        FetchResult second = await FetchAsync();
        Assert.That(
            (first, second.Notes.Single().Kind, second.Snapshots.Count),
            Is.EqualTo((FetchNoteKind.Stored, FetchNoteKind.Unchanged, 1)));
    }

    [Test]
    public async Task A_changed_file_is_one_more_retrieval_and_the_bytes_are_those_of_the_file()
    {
        Write(Header + Row);
        await FetchAsync();
        Write(Header + Row.Replace("12", "15", StringComparison.Ordinal));
        FetchResult changed = await FetchAsync();
        using Stream stored = new SnapshotArchive(_folder["archive"]).OpenFile(changed.Snapshots[^1], "kept.csv");
        using StreamReader text = new(stored, Encoding.UTF8);
        Assert.That((changed.Snapshots.Count, await text.ReadToEndAsync()), Is.EqualTo((2, await File.ReadAllTextAsync(_folder["kept.csv"]))));
    }

    [TestCase("")]
    [TestCase("\r\n")]
    [TestCase(",,,,\n")]
    public async Task A_file_without_lines_is_in_order_and_nothing_is_archived(string below)
    {
        Write(Header.TrimEnd('\n') + "\n" + below);
        FetchResult result = await FetchAsync();
        Assert.That((result.Snapshots.Count, result.Failures.Count, result.IsFailure), Is.EqualTo((0, 0, false)));
    }

    [Test]
    public async Task A_file_that_lost_its_lines_is_news()
    {
        Write(Header + Row);
        await FetchAsync();
        Write(Header);
        FetchResult emptied = await FetchAsync();
        Assert.That((emptied.Snapshots.Count, Source().Open(emptied.Snapshots[^1]).MayBeEmpty), Is.EqualTo((2, true)));
    }

    [Test]
    public async Task A_missing_file_is_told_and_what_was_archived_stays()
    {
        Write(Header + Row);
        await FetchAsync();
        File.Delete(_folder["kept.csv"]);
        FetchResult result = await FetchAsync();
        Assert.That(
            (result.Snapshots.Count, result.Failures.Single().Message),
            Is.EqualTo((1, $"The file of kept is missing ({_folder["kept.csv"]}). Expected: a CSV file with the columns area, year, topic, value. Put the file back; the figures that were archived before stay.")));
    }

    [Test]
    public async Task Cells_come_without_quotes_and_spaces_and_a_row_is_named_by_its_line()
    {
        Write(Header + "\"trained\", GM0935 ,2025,12,\"Team \"\"A\"\",\nfloor 2\"\n" + Row);
        using PublishedRowReader reader = Source().Open((await FetchAsync()).Snapshots[0]).OpenRows();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(FormattableString.Invariant($"{reader.Locator.RowNumber} {Text(reader, 0)}|{Text(reader, 1)}|{Text(reader, 4)}"));
        }

        Assert.That(rows, Is.EqualTo(["2 trained|GM0935|Team \"A\",\nfloor 2", "4 trained|GM0935|Team"]));
    }

    [Test]
    public async Task Columns_are_what_the_form_says_and_others_are_text()
    {
        Write(Header + Row);
        PublishedTable table = Source().Open((await FetchAsync()).Snapshots[0]);
        Assert.That(
            table.Columns.Select(column => $"{column.Key} {column.Kind} {column.DataType}".Trim()),
            Is.EqualTo(["topic Dimension", "area GeoDimension", "year TimeDimension", "value Topic Float", "owner Topic String"]));
    }

    [TestCase("topic,area,year,owner\n", "The column value is missing")]
    [TestCase("topic,area,year,value,value\n", "The column value stands there twice")]
    public async Task A_file_with_other_columns_is_refused_by_name(string header, string what)
    {
        Write(header + Row);
        Snapshot snapshot = (await FetchAsync()).Snapshots[0];
        Assert.That(() => Source().Open(snapshot), Throws.TypeOf<SourceLayoutException>().With.Property("What").EqualTo(what));
    }

    [TestCase("trained,GM0935,2025,12\n", "The line has 4 cells")]
    [TestCase("trained,GM0935,2025,12,a\"b\n", "The quotes of the line are broken")]
    public async Task A_broken_line_is_refused_with_its_number(string line, string what)
    {
        Write(Header + Row + line);
        Snapshot snapshot = (await FetchAsync()).Snapshots[0];
        using PublishedRowReader reader = Source().Open(snapshot).OpenRows();
        reader.Read();
        Assert.That(
            reader.Read,
            Throws.TypeOf<SourceLayoutException>().With.Property("What").StartsWith(what).And.Property("Where").EndsWith("kept.csv, line 3"));
    }

    private static string Text(PublishedRowReader reader, int column) => Encoding.UTF8.GetString(reader.Cell(column));

    private void Write(string text) => File.WriteAllText(_folder["kept.csv"], text);

    private RecordedCsvSource Source() => new(
        new SnapshotArchive(_folder["archive"]), "kept-by-people", _form,
        [new RecordedFile("kept", _folder["kept.csv"], new SnapshotOrigin("People", "Kept", "Kept by people", "", "none", default, "", "full", [], []))],
        _clock);

    private async Task<FetchResult> FetchAsync()
    {
        _clock.Advance(TimeSpan.FromDays(1));
        return await Source().FetchAsync(CancellationToken.None);
    }
}
