using System.Text;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Sources;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class StatLineRowRefusalTests : IDisposable
{
    private static readonly string _good = SmallTable.Row(1, "\"1\"");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<TestCaseData> BadRows()
    {
        yield return Bad("\"Roker_1\":\"1\",", "", "lacks Roker_1").SetArgDisplayNames("a missing member");
        yield return Bad("\"ID\":1,", "", "lacks ID").SetArgDisplayNames("a missing ID");
        yield return Bad("{", "{\"Nieuw_3\":1,", "unknown member 'Nieuw_3'").SetArgDisplayNames("an unknown member");
        yield return Bad("\"Roker_1\"", "\"Roker_2\"", "unknown member 'Roker_2'").SetArgDisplayNames("a renamed member");
        yield return Bad("\"Roker_1\"", "\"roker_1\"", "unknown member 'roker_1'").SetArgDisplayNames("other capitals");
        yield return Bad("\"Roker_1\"", "\"Leeftijd\"", "has Leeftijd twice").SetArgDisplayNames("a member twice");
        yield return Bad("\"A\"}", "\"A\",\"ID\":1}", "has ID twice").SetArgDisplayNames("an extra member that is a duplicate");
        yield return Bad("\"ID\":1,", "\"ID\":-1,", "ID '-1'").SetArgDisplayNames("a negative ID");
        yield return Bad("\"ID\":1,", "\"ID\":1.5,", "ID '1.5'").SetArgDisplayNames("a broken ID");
        yield return Bad("\"ID\":1,", "\"ID\":null,", "ID ''").SetArgDisplayNames("an empty ID");
        yield return Bad("\"ID\":1,", "\"ID\":99999999999999999999,", "ID '9999999999").SetArgDisplayNames("an ID too large");
        yield return Bad("\"1\"", "true", "cell of Roker_1 is a True").SetArgDisplayNames("a boolean");
        yield return Bad("\"1\"", "[1]", "cell of Roker_1 is a StartArray").SetArgDisplayNames("a list");
        yield return Bad("\"1\"", "{\"a\":1}", "cell of Roker_1 is a StartObject").SetArgDisplayNames("an object");
        yield return Bad("\"1\"", "\"\\ud800\"", "not JSON").SetArgDisplayNames("half a surrogate pair");
        yield return Bad("\"1\"", "\"\\u00\"", "not JSON").SetArgDisplayNames("a broken escape");
        yield return Bad("\"1\"", "\"1\n\"", "not JSON").SetArgDisplayNames("a line break within text");
        yield return Bad("\"1\"", "1,5", "not JSON").SetArgDisplayNames("a decimal comma");
        yield return Bad("\"1\"", "NaN", "not JSON").SetArgDisplayNames("a NaN");
        yield return new TestCaseData("[]", "A row is a StartArray").SetArgDisplayNames("a row that is a list");
        yield return new TestCaseData("null", "A row is a Null").SetArgDisplayNames("a row that is null");
    }

    private static IEnumerable<TestCaseData> BadPages()
    {
        yield return Page("", "ends before its JSON closes", 1, "an empty file");
        yield return Page("<!DOCTYPE html><html></html>", "HTML or XML", 1, "HTML");
        yield return Page("  \r\n<feed/>", "HTML or XML", 1, "XML after white space");
        yield return Page("Server error", "not JSON", 1, "plain text");
        yield return Page("[]", "The page is a StartArray", 1, "a list");
        yield return Page("\"text\"", "The page is a String", 1, "a text");
        yield return Page("{}", "no rows", 1, "no value");
        yield return Page("""{"odata.metadata":"m"}""", "no rows", 1, "an envelope without value");
        yield return Page("""{"value":{}}""", "The rows are a StartObject", 1, "rows that are an object");
        yield return Page("""{"value":null}""", "The rows are a Null", 1, "rows that are null");
        yield return Page($$"""{"value":[{{_good}}],"value":[]}""", "'value' twice", 2, "rows twice");
        yield return Page($$"""{"value":[{{_good}}]""", "ends before its JSON closes", 2, "no closing brace");
        yield return Page($$"""{"value":[{{_good}},""", "ends before its JSON closes", 2, "cut between rows");
        yield return Page($$"""{"value":[{{_good}},]}""", "not JSON", 2, "a comma too many");
        yield return Page($$"""{"value":[{{_good}} {{_good}}]}""", "not JSON", 2, "a comma too few");
        yield return Page($"{SmallTable.Page(_good)}}}", "follows after", 2, "a brace too many");
        yield return Page($$"""{"value":[{{_good}}]} {"value":[]}""", "follows after", 2, "two documents");
        yield return Page($$"""{"value":[{{_good}}]}{{'\0'}}""", "follows after", 2, "a zero byte at the end");
        yield return Page(
            $$"""{"value":[{{_good}}],"odata.nextLink":"https://example.org/2"}""",
            "another one follows",
            2,
            "a page that is not the last");
        yield return Page(
            $$"""{"odata.nextLink":"https://example.org/2","value":[{{_good}}]}""",
            "another one follows",
            2,
            "a link before the rows");
        yield return Page(
            """{"odata.error":{"code":"","message":{"lang":"nl","value":"Te veel rijen"}}}""",
            "Te veel rijen",
            1,
            "an error instead of rows");
        yield return Page(
            $$"""{"value":[{{_good}}],"odata.error":{"message":"Afgebroken"} }""", "Afgebroken", 2, "an error after rows");
    }

    [TestCaseSource(nameof(BadRows))]
    public void A_row_of_another_shape_is_refused_with_file_and_row(string row, string named) =>
        RequireRefusal(SmallTable.Page(_good, _good, row), named, 3);

    [TestCaseSource(nameof(BadPages))]
    public void A_page_of_another_shape_is_refused_with_file_and_row(string page, string named, int row) =>
        RequireRefusal(page, named, row);

    [Test]
    public void A_row_that_is_endless_is_refused()
    {
        string row = SmallTable.Row(1, "null", $"\"{new string('x', 17_000_000)}\"");

        RequireRefusal(SmallTable.Page(row), "longer than any row", 1);
    }

    [TestCase(0x80)]
    [TestCase(0xFF)]
    public void Text_that_is_not_UTF_8_is_refused(byte wrong)
    {
        byte[] page = Encoding.UTF8.GetBytes(SmallTable.Page(_good, SmallTable.Row(2, "null", "\"?\"")));
        page[Array.LastIndexOf(page, (byte)'?')] = wrong;

        SourceLayoutException error = Assert.Throws<SourceLayoutException>(() => SmallTable.ReadAll(OpenBytes(page)))!;
        Assert.That(error.What, Does.Contain("UTF-8"));
        Assert.That(error.Where, Does.EndWith("row 2"));
    }

    [Test]
    public void A_page_cut_off_at_any_byte_is_refused()
    {
        byte[] whole = Encoding.UTF8.GetBytes(SmallTable.Page(_good, SmallTable.Row(2, "null", "\"\\u00e9\"")));
        for (int length = 0; length < whole.Length; length++)
        {
            StatLineTable table = OpenBytes(whole[..length]);
            Assert.That(() => SmallTable.ReadAll(table), Throws.TypeOf<SourceLayoutException>(), $"cut at {length}");
            Assert.That(() => SmallTable.ReadAll(table, 16), Throws.TypeOf<SourceLayoutException>(), $"cut at {length}");
        }
    }

    [Test]
    public void A_page_with_any_byte_changed_is_read_or_refused_and_never_a_crash()
    {
        byte[] whole = Encoding.UTF8.GetBytes(SmallTable.Page(_good, SmallTable.Row(2, "null", "\"\\u00e9\"")));
        Random random = new(20260101);
        for (int place = 0; place < whole.Length; place++)
        {
            byte[] changed = [.. whole];
            changed[place] = (byte)random.Next(256);
            StatLineTable table = OpenBytes(changed);
            try
            {
                Assert.That(SmallTable.ReadAll(table, 16), Has.Count.EqualTo(2));
            }
            catch (SourceLayoutException error)
            {
                Assert.That(error.Where, Does.Contain("UntypedDataSet.0001.json, row "));
            }
        }
    }

    [Test]
    public void A_page_that_changed_in_the_archive_is_refused_by_the_read_that_ends_it()
    {
        StatLineTable table = SmallTable.WithoutMargins().WithPage(SmallTable.Page(_good)).OpenIn(_folder);
        string path = Path.Combine(table.Snapshot.ContentFolder, "UntypedDataSet.0001.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("20300", "80200", StringComparison.Ordinal));

        SourceLayoutException error = Assert.Throws<SourceLayoutException>(() => SmallTable.ReadAll(table))!;
        Assert.That(error.What, Does.Contain("A stored file has changed"));
    }

    private static TestCaseData Bad(string part, string changed, string named)
    {
        Assert.That(_good, Does.Contain(part));
        return new TestCaseData(_good.Replace(part, changed, StringComparison.Ordinal), named);
    }

    private static TestCaseData Page(string text, string named, int row, string description) =>
        new TestCaseData(text, named, row).SetArgDisplayNames(description);

    private StatLineTable OpenBytes(byte[] page)
    {
        SnapshotArchive archive = new(Path.Combine(_folder.Path, Guid.NewGuid().ToString("N")));
        using SnapshotWriter writer = archive.Begin(Delivery.SourceId, Delivery.Dataset);
        foreach ((string name, string text) in SmallTable.WithoutMargins().Files)
        {
            using Stream file = writer.CreateFile(name);
            file.Write(Encoding.UTF8.GetBytes(text));
        }

        using (Stream file = writer.CreateFile("UntypedDataSet.0001.json"))
        {
            file.Write(page);
        }

        return StatLineTable.Open(writer.Commit(Delivery.Origin()));
    }

    private void RequireRefusal(string page, string named, int row)
    {
        StatLineTable table = SmallTable.WithoutMargins().WithPage(page).OpenIn(_folder);
        foreach (int size in (int[])[PageBuffer.UsualSize, 16])
        {
            SourceLayoutException error = Assert.Throws<SourceLayoutException>(() => SmallTable.ReadAll(table, size))!;
            Assert.That(error.What, Does.Contain(named));
            string where = FormattableString.Invariant(
                $"{table.Snapshot.Id.RelativePath}/UntypedDataSet.0001.json, row {row}");
            Assert.That(error.Where, Is.EqualTo(where));
        }
    }
}
