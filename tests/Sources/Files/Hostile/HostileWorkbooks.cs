using System.IO.Compression;
using System.Text;
using static Monitoring.Tests.Sources.Files.TestWorkbook;

namespace Monitoring.Tests.Sources.Files.Hostile;

/// <summary>Malformed workbooks.</summary>
internal static class HostileWorkbooks
{
    private const string Sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

    /// <summary>One maker a kind.</summary>
    public static readonly (string Kind, Func<Random, byte[]> Make)[] All =
    [
        ("workbook cut off", Cut),
        ("workbook with flipped bytes", Flipped),
        ("formula without outcome", random => WithCell(random, "<c r=\"{0}\"><f>SUM(A1:A9)</f></c>")),
        ("formula from another file", random => WithPart(random, "xl/externalLinks/externalLink1.xml", Bytes("<externalLink/>"))),
        ("link in the relations", ExternalRelation),
        ("connection", random => WithPart(random, "xl/connections.xml", Bytes("<connections/>"))),
        ("macro", random => WithPart(random, "xl/vbaProject.bin", HostileTexts.Noise(random, 100))),
        ("embedded file", random => WithPart(random, "xl/embeddings/oleObject1.bin", HostileTexts.Noise(random, 100))),
        ("macro workbook", random => With(random, workbook => workbook.ContentTypes = "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
        ("text that does not exist", random => WithCell(random, "<c r=\"{0}\" t=\"s\"><v>99999</v></c>")),
        ("number that is none", random => WithCell(random, "<c r=\"{0}\"><v>1,5</v></c>")),
        ("cell out of order", random => WithCell(random, "<c r=\"{0}\"><v>1</v></c><c r=\"{0}\"><v>1</v></c>")),
        ("cell far away", random => WithCell(random, "<c r=\"{0}\"><v>1</v></c><c r=\"XFD{1}\"><v>1</v></c>")),
        ("huge text", random => WithCell(random, $"<c r=\"{{0}}\" t=\"inlineStr\"><is><t>{new string('x', 32_768 + random.Next(300_000))}</t></is></c>")),
        ("huge data section", random => WithCell(random, $"<c r=\"{{0}}\" t=\"inlineStr\"><is><t><![CDATA[{new string('<', 40_000 + random.Next(3_000_000))}]]></t></is></c>")),
        ("huge attribute", random => WithCell(random, $"<c r=\"{{0}}\" x=\"{new string('y', 1_100_000 + random.Next(3_000_000))}\"><v>1</v></c>")),
        ("many names", random => WithCell(random, string.Concat(Enumerable.Range(0, 6_000 + random.Next(3_000)).Select(n => FormattableString.Invariant($"<x{n}/>"))))),
        ("entities", random => WithPart(random, SheetPart, Bytes(Entities + Sheet + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&i;</v></c></row></sheetData></worksheet>"))),
        ("entity from a file", random => WithPart(random, "xl/sharedStrings.xml", Bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><sst><si><t>&e;</t></si></sst>"))),
        ("nested deeply", random => WithPart(random, SheetPart, Bytes(Sheet + string.Concat(Enumerable.Repeat("<a>", 5_000 + random.Next(200_000)))))),
        ("sheet cut off", random => WithPart(random, SheetPart, Bytes(Sheet + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"))),
        ("no sheet data", random => WithPart(random, SheetPart, Bytes("<worksheet/>"))),
        ("rows going back", random => WithPart(random, SheetPart, Bytes(Sheet + "<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"4\"/></sheetData></worksheet>"))),
        ("too many rows", random => WithPart(random, SheetPart, Bytes(Sheet + string.Concat(Enumerable.Repeat("<row/>", 1_000_001)) + "</sheetData></worksheet>"))),
        ("several sheets", random => new TestWorkbook(HostileSample.Rows) { Sheets = ["Blad1", HostileTexts.Numbered("Blad", random, 9) + "b"] }.ToArray()),
        ("no workbook", random => Zip([new("[Content_Types].xml", Bytes("<Types/>")), new("x.xml", HostileTexts.Noise(random, 50))])),
        ("content types that are none", random => WithPart(random, "[Content_Types].xml", HostileTexts.Noise(random, 500))),
        ("relations that are none", random => WithPart(random, "xl/_rels/workbook.xml.rels", HostileTexts.Noise(random, 500))),
        ("relation to nowhere", random => WithPart(random, "xl/_rels/workbook.xml.rels", Bytes(RelationsXml(("rId1", "worksheet", "../../../../etc/passwd"))))),
        ("workbook that is none", random => WithPart(random, "xl/workbook.xml", HostileTexts.Noise(random, 500))),
        ("shared texts that are none", random => WithPart(random, "xl/sharedStrings.xml", HostileTexts.Noise(random, 500))),
        ("styles that are none", random => WithPart(random, "xl/styles.xml", HostileTexts.Noise(random, 500))),
        ("huge contents", random => WithPart(random, "[Content_Types].xml", Spread(random, 9_000_000))),
        ("bomb of zeros", random => WithPart(random, SheetPart, Bytes(Sheet + new string(' ', 30_000_000 + random.Next(10_000_000))))),
        ("text under the name of a workbook", _ => HostileSample.Utf8),
        ("other columns", random => new TestWorkbook([[HostileTexts.Numbered("kolom", random, 100), .. HostileSample.Titles[1..]], .. HostileSample.Rows.Skip(1)]).ToArray()),
        ("figures beside the table", random => new TestWorkbook([HostileSample.Titles, [.. HostileSample.Rows[1], HostileTexts.Numbered(string.Empty, random, 100)]]).ToArray()),
    ];

    private const string Entities =
        "<!DOCTYPE x [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY i \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    public static byte[] Sound(Random random) => HostileSample.Workbook(random).ToArray();

    private static byte[] Cut(Random random)
    {
        byte[] whole = Sound(random);
        return whole[..random.Next(4, whole.Length - 1)];
    }

    // Within packed data, where a checksum must find it.
    private static byte[] Flipped(Random random)
    {
        byte[] bytes = new TestWorkbook(HostileSample.Rows) { Compression = CompressionLevel.NoCompression }.ToArray();
        int sheet = Encoding.Latin1.GetString(bytes).IndexOf("<sheetData>", StringComparison.Ordinal);
        for (int flip = random.Next(1, 5); flip > 0; flip--)
        {
            bytes[sheet + random.Next(2_000)] ^= (byte)random.Next(1, 255);
        }

        return bytes;
    }

    private static byte[] With(Random random, Action<TestWorkbook> change)
    {
        TestWorkbook workbook = HostileSample.Workbook(random);
        change(workbook);
        return workbook.ToArray();
    }

    private static byte[] WithPart(Random random, string name, byte[] content) =>
        With(random, workbook => workbook.OwnParts[name] = content);

    private static byte[] WithCell(Random random, string cell) => With(random, workbook =>
    {
        int row = random.Next(2, HostileSample.Rows.Count);
        string reference = Reference(random.Next(HostileSample.Titles.Length), row);
        workbook.OwnCells[reference] = cell.Replace("{0}", reference, StringComparison.Ordinal)
            .Replace("{1}", row.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    });

    private static byte[] ExternalRelation(Random random) => WithPart(
        random,
        "xl/worksheets/_rels/sheet1.xml.rels",
        Bytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\" Target=\"http://voorbeeld.invalid/{HostileTexts.Numbered(string.Empty, random, 100)}.xlsx\" TargetMode=\"External\"/></Relationships>"));

    // Does not compress away, so that its size is what is refused.
    private static byte[] Spread(Random random, int length)
    {
        byte[] bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
