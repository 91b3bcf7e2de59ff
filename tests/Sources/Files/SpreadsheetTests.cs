using System.Text;
using Monitoring.Sources.Files;
using static Monitoring.Tests.Sources.Files.TestWorkbook;

namespace Monitoring.Tests.Sources.Files;

/// <summary>Sheets of workbooks.</summary>
internal sealed class SpreadsheetTests
{
    private const string Name = "bestand.xlsx";
    private static readonly IReadOnlyList<string>[] _rows = [["jaar", "gebied", "waarde"], ["2024", "Wyck & Ceramique", "12.5"], ["2022", "x", "0"]];
    private static readonly string[] _expected = ["1: jaar|gebied|waarde", "2: 2024|Wyck & Ceramique|12,5", "3: 2022|x|0"];

    [TestCase(false, false)]
    [TestCase(false, true)]
    [TestCase(true, false)]
    [TestCase(true, true)]
    public void Numbers_and_texts_read_alike_however_they_are_stored(bool numbersAsText, bool inlineTexts) =>
        Assert.That(
            DroppedFile.Rows(Name, new TestWorkbook(_rows) { NumbersAsText = numbersAsText, InlineTexts = inlineTexts }.ToArray()),
            Is.EqualTo(_expected));

    [Test]
    public void A_workbook_may_come_in_a_zip() =>
        Assert.That(
            DroppedFile.Rows("levering.zip", Zip([new("map/bestand.xlsx", new TestWorkbook(_rows).ToArray()), new("__MACOSX/._x", [1])])),
            Is.EqualTo(_expected));

    [Test]
    public void A_text_may_come_in_a_zip() =>
        Assert.That(DroppedFile.Rows("levering.zip", Zip([new("a.csv", Bytes("a;b\n1;2\n"))])), Is.EqualTo((string[])["1: a|b", "2: 1|2"]));

    [Test]
    public void A_cell_of_its_own_form_is_read_as_it_is_shown() =>
        Assert.That(
            CellText(
                ("date in a built-in format", "<c r=\"A1\" s=\"1\"><v>45292</v></c>", "2024-01-01"),
                ("date in a format of the workbook", "<c r=\"A1\" s=\"2\"><v>45292.75</v></c>", "2024-01-01"),
                ("date as ISO 8601", "<c r=\"A1\" t=\"d\"><v>2024-01-01T00:00:00</v></c>", "2024-01-01"),
                ("noise of a binary number", "<c r=\"A1\"><v>12.300000000000001</v></c>", "12,3"),
                ("exponent", "<c r=\"A1\"><v>1.25E2</v></c>", "125"),
                ("formula with its outcome", "<c r=\"A1\"><f>1+1</f><v>2</v></c>", "2"),
                ("formula with a text", "<c r=\"A1\" t=\"str\"><f>A2</f><v>ja</v></c>", "ja"),
                ("error of a formula", "<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!"),
                ("text in pieces", "<c r=\"A1\" t=\"inlineStr\"><is><r><t>Bel</t></r><r><t>fort</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></is></c>", "Belfort"),
                ("text as data", "<c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[<b> & c]]></t></is></c>", "<b> & c")),
            Is.Empty);

    [Test]
    public void A_workbook_of_1904_counts_its_days_from_then()
    {
        TestWorkbook workbook = new([["x"]]) { OwnCells = { ["A1"] = "<c r=\"A1\" s=\"1\"><v>43830</v></c>" } };
        string xml = Encoding.UTF8.GetString(PartOf(workbook.ToArray(), "xl/workbook.xml"));
        workbook.OwnParts["xl/workbook.xml"] = Bytes(xml.Replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>", StringComparison.Ordinal));
        Assert.That(DroppedFile.Rows(Name, workbook.ToArray()), Is.EqualTo((string[])["1: 2024-01-01"]));
    }

    [Test]
    public void The_layout_names_the_sheet() =>
        Assert.Multiple(() =>
        {
            byte[] two = new TestWorkbook(_rows) { Sheets = ["Cijfers", "Toelichting"] }.ToArray();
            Assert.That(DroppedFile.Rows(Name, two, DroppedFile.Semicolons with { Sheet = "cijfers" }), Is.EqualTo(_expected));
            Assert.That(DroppedFile.Refusal(Name, two).Fault, Is.EqualTo(FileFault.SeveralSheets));
            Assert.That(DroppedFile.Refusal(Name, two, DroppedFile.Semicolons with { Sheet = "Data" }).Fault, Is.EqualTo(FileFault.NoSuchSheet));
        });

    [TestCase("<c r=\"A1\"><f>1+1</f></c>", FileFault.FormulaWithoutValue)]
    [TestCase("<c r=\"A1\" t=\"s\"><v>999</v></c>", FileFault.BrokenCell)]
    [TestCase("<c r=\"A1\" t=\"s\"><v>-1</v></c>", FileFault.BrokenCell)]
    [TestCase("<c r=\"A1\"><v>12,5</v></c>", FileFault.BrokenCell)]
    [TestCase("<c r=\"A1\" s=\"1\"><v>-5</v></c>", FileFault.BrokenCell)]
    [TestCase("<c r=\"A7\"><v>1</v></c>", FileFault.CellsOutOfOrder)]
    [TestCase("<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>", FileFault.CellsOutOfOrder)]
    [TestCase("<c r=\"ZZZ1\"><v>1</v></c>", FileFault.CellsOutOfOrder)]
    [TestCase("<c r=\"CCC1\"><v>1</v></c>", FileFault.TooManyColumns)]
    [TestCase("<c r=\"A1\"><v>1</c>", FileFault.BrokenXml)]
    public void A_cell_that_cannot_be_trusted_refuses_the_file(string cell, FileFault fault)
    {
        TestWorkbook workbook = new([["x"]]) { OwnCells = { ["A1"] = cell } };
        RefusedFileException refusal = DroppedFile.Refusal(Name, workbook.ToArray());
        Assert.That((refusal.Fault, refusal.Place.Row), Is.EqualTo((fault, 1)), refusal.Message);
    }

    private static IEnumerable<string> CellText(params (string What, string Cell, string Expected)[] cells) =>
        from cell in cells
        let read = DroppedFile.Rows(Name, new TestWorkbook([["x"]]) { OwnCells = { ["A1"] = cell.Cell } }.ToArray())
        where !read.SequenceEqual([$"1: {cell.Expected}"], StringComparer.Ordinal)
        select $"{cell.What}: {string.Join('/', read)}";

    private static byte[] PartOf(byte[] zip, string name)
    {
        using System.IO.Compression.ZipArchive archive = new(new MemoryStream(zip));
        using Stream part = archive.GetEntry(name)!.Open();
        using MemoryStream copy = new();
        part.CopyTo(copy);
        return copy.ToArray();
    }
}
