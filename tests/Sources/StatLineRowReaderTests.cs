using Monitoring.Sources;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Sources;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class StatLineRowReaderTests : IDisposable
{
    // The smallest array that the pool rents: every row and most tokens are larger.
    private const int TinyBuffer = 16;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestCase("\"    24.1\"", "    24.1", Description = "right-aligned, as published")]
    [TestCase("\"       .\"", "       .", Description = "no value published")]
    [TestCase("\"       0\"", "       0", Description = "less than half the unit")]
    [TestCase("\"\"", "", Description = "cannot occur")]
    [TestCase("null", "", Description = "cannot occur")]
    [TestCase("\"x\"", "x", Description = "secret, in older tables")]
    [TestCase("\"-\"", "-", Description = "nil, in older tables")]
    [TestCase("\"   -38.5\"", "   -38.5")]
    [TestCase("24.10", "24.10", Description = "a number keeps its literal text")]
    [TestCase("-0", "-0")]
    [TestCase("1.5E+2", "1.5E+2")]
    [TestCase("\"Belvédère\"", "Belvédère", Description = "two bytes")]
    [TestCase("\"😀\"", "😀", Description = "four bytes")]
    [TestCase("\"a\\\"b\\\\c\\/\\n\\u00e9\\ud83d\\ude00\"", "a\"b\\c/\né😀", Description = "every kind of escape")]
    public void A_cell_is_the_text_as_published(string json, string text)
    {
        StatLineTable table = Open(SmallTable.Page(SmallTable.Row(7, json, json)));

        string[] expected = [$"5:1:7|20300|GM0935    |2020JJ00|{text}|{text}"];
        Assert.That(SmallTable.ReadAll(table), Is.EqualTo(expected));
        Assert.That(SmallTable.ReadAll(table, TinyBuffer), Is.EqualTo(expected));
    }

    [Test]
    public void A_locator_counts_rows_within_each_page_and_keeps_the_row_ID()
    {
        StatLineTable table = SmallTable.WithoutMargins()
            .WithPage(SmallTable.Page(SmallTable.Row(3, "1"), SmallTable.Row(90_000_000_000, "2")))
            .With("UntypedDataSet.0002.json", SmallTable.Page(SmallTable.Row(4, "3")))
            .OpenIn(_folder);

        Assert.That(
            SmallTable.ReadAll(table).Select(row => row.Split('|')[0]),
            Is.EqualTo(["5:1:3", "5:2:90000000000", "6:1:4"]));
    }

    [Test]
    public void An_ID_in_quotes_is_the_same_ID()
    {
        string row = SmallTable.Row(12, "1").Replace("\"ID\":12", "\"ID\":\"12\"", StringComparison.Ordinal);

        Assert.That(SmallTable.ReadAll(Open(SmallTable.Page(row))).Single(), Does.StartWith("5:1:12|"));
    }

    [Test]
    public void An_empty_page_has_no_rows() =>
        Assert.That(SmallTable.ReadAll(Open("""{"value":[]}""")), Is.Empty);

    [Test]
    public void A_reader_at_its_end_stays_there()
    {
        using PublishedRowReader reader = Open(SmallTable.Page(SmallTable.Row(1, "1"))).OpenRows();

        Assert.That(new[] { reader.Read(), reader.Read(), reader.Read() }, Is.EqualTo([true, false, false]));
    }

    [Test]
    public void Without_margins_the_margin_cells_are_empty()
    {
        using PublishedRowReader reader = Open(SmallTable.Page(SmallTable.Row(1, "1"))).OpenRows();
        reader.Read();

        Assert.That(reader.HasMargins, Is.False);
        Assert.That(reader.LowerCell(3).Length + reader.UpperCell(3).Length, Is.Zero);
    }

    [TestCase("""{"odata.metadata":"m","value":[ROWS],"odata.nextLink":null}""")]
    [TestCase("""{"value":[ROWS],"odata.metadata":"m"}""")]
    [TestCase("""{"odata.count":"2","odata.metadata":"m","extra":{"value":[1,{"a":2}]},"value":[ROWS]}""")]
    [TestCase("""{ "\u0076alue" : [ ROWS ] }""", Description = "an escaped name is the same name")]
    [TestCase("\uFEFF  {\r\n\t\"value\":[\r\nROWS\r\n]\r\n}\r\n\r\n")]
    public void The_members_around_the_rows_come_in_any_order_and_layout(string envelope)
    {
        string rows = $"{SmallTable.Row(1, "\"1\"")} ,\n {SmallTable.Row(2, "\"2\"")}";
        StatLineTable table = Open(envelope.Replace("ROWS", rows, StringComparison.Ordinal));

        string[] expected = ["5:1:1|20300|GM0935    |2020JJ00|1|A", "5:2:2|20300|GM0935    |2020JJ00|2|A"];
        for (int size = TinyBuffer; size <= 2_048; size *= 2)
        {
            Assert.That(SmallTable.ReadAll(table, size), Is.EqualTo(expected), $"buffer of {size}");
        }
    }

    [Test]
    public void The_order_of_members_may_change_from_row_to_row()
    {
        string[] members =
        [
            "\"ID\":1",
            "\"Leeftijd\":\"20300\"",
            "\"Gebied\":\"NL01\"",
            "\"Perioden\":\"2020JJ00\"",
            "\"Roker_1\":\" 1\"",
            "\"Na\\u0061m_2\":\"A\"",
        ];
        IEnumerable<string> rotated = Enumerable.Range(0, 12)
            .Select(turn => turn % members.Length)
            .Select(first => $"{{{string.Join(",", [.. members[first..], .. members[..first]])}}}");

        List<string> rows = SmallTable.ReadAll(Open(SmallTable.Page(rotated)));

        Assert.That(rows, Has.Count.EqualTo(12));
        Assert.That(rows, Is.All.EndsWith(":1|20300|NL01|2020JJ00| 1|A"));
    }

    [Test]
    public void A_page_larger_than_the_buffer_gives_the_same_rows_at_every_size()
    {
        // 2,000 rows of changing length, so that every kind of token falls on a border of the buffer somewhere.
        StatLineTable table = Open(SmallTable.Page(Enumerable.Range(0, 2_000).Select(RowOfChangingLength)));

        List<string> whole = SmallTable.ReadAll(table, 1 << 20);
        Assert.That(whole, Has.Count.EqualTo(2_000));
        Assert.That(
            whole[1_999],
            Is.EqualTo("5:2000:1999|20300|GM0935    |2020JJ00|          1999|éééééééééééééééééééééééééééé"));
        foreach (int size in (int[])[TinyBuffer, 256, 512, 1_024, PageBuffer.UsualSize])
        {
            Assert.That(SmallTable.ReadAll(table, size), Is.EqualTo(whole), $"buffer of {size}");
        }
    }

    [Test]
    public void A_cell_larger_than_the_buffer_is_read_whole()
    {
        string text = new('w', 300_000);

        StatLineTable table = Open(SmallTable.Page(SmallTable.Row(1, "null", $"\"{text}\"")));

        Assert.That(SmallTable.ReadAll(table).Single(), Does.EndWith($"|{text}"));
    }

    [Test]
    public void Compressed_pages_give_the_same_rows()
    {
        string page = SmallTable.Page(Enumerable.Range(0, 3_000).Select(RowOfChangingLength));
        List<string> plain = SmallTable.ReadAll(Open(page));
        using TemporaryFolder other = new();

        List<string> compressed = SmallTable.ReadAll(
            SmallTable.WithoutMargins().With("UntypedDataSet.0001.json.gz", page).OpenIn(other));

        Assert.That(compressed, Is.EqualTo(plain));
    }

    [Test]
    public void A_row_does_not_cost_memory()
    {
        IEnumerable<string> page = Enumerable.Range(0, 20_000).Select(id => SmallTable.Row(id, "\"    24.1\""));
        StatLineTable table = Open(SmallTable.Page(page));
        ReadCells(table);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int rows = ReadCells(table);

        Assert.That(rows, Is.EqualTo(20_000));

        // The smallest object is 24 bytes; a reader and its buffer, should the pool have none at hand, are far less.
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(20_000 * 24 / 2));
    }

    private static string RowOfChangingLength(int id)
    {
        string smoker = FormattableString.Invariant($"\"{new string(' ', id % 17)}{id}\"");
        return SmallTable.Row(id, id % 3 == 0 ? "null" : smoker, $"\"{new string('é', id % 29)}\\u00e9\"");
    }

    private static int ReadCells(StatLineTable table)
    {
        using PublishedRowReader reader = table.OpenRows();
        int rows = 0;
        while (reader.Read())
        {
            rows += reader.Cell(3).SequenceEqual("    24.1"u8) ? 1 : 0;
        }

        return rows;
    }

    private StatLineTable Open(string page) => SmallTable.WithoutMargins().WithPage(page).OpenIn(_folder);
}
