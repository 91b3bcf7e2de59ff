using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Monitoring.Tests.Sources.Files;

/// <summary>
/// A workbook written part by part, so that each part can also be written wrongly. Cells are texts; those that are
/// numbers with a decimal point become number cells unless <see cref="NumbersAsText"/> is set.
/// </summary>
internal sealed class TestWorkbook
{
    public const string SheetPart = "xl/worksheets/sheet1.xml";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<string> _shared = [];

    public TestWorkbook(IEnumerable<IReadOnlyList<string>> rows) => Rows = [.. rows];

    public List<IReadOnlyList<string>> Rows { get; }

    /// <summary>Numbers stand as text, with a comma for the point.</summary>
    public bool NumbersAsText { get; init; }

    /// <summary>Texts stand in the cells instead of in a part that cells share.</summary>
    public bool InlineTexts { get; init; }

    public IReadOnlyList<string> Sheets { get; init; } = ["Blad1"];

    /// <summary>Cells, by reference, that are written as given instead.</summary>
    public Dictionary<string, string> OwnCells { get; } = new(StringComparer.Ordinal);

    /// <summary>Parts that are added, or stand in the place of those made here.</summary>
    public Dictionary<string, byte[]> OwnParts { get; } = new(StringComparer.Ordinal);

    public CompressionLevel Compression { get; init; } = CompressionLevel.Fastest;

    public string ContentTypes { get; set; } = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>The file.</summary>
    public byte[] ToArray()
    {
        string sheet = SheetXml();
        Dictionary<string, byte[]> parts = new(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Bytes(ContentTypesXml()),
            ["_rels/.rels"] = Bytes(RelationsXml(("rId1", "officeDocument", "xl/workbook.xml"))),
            ["xl/workbook.xml"] = Bytes(WorkbookXml()),
            ["xl/_rels/workbook.xml.rels"] = Bytes(RelationsXml(
            [
                .. Sheets.Select((_, index) => (Id(index), "worksheet", $"worksheets/sheet{Text(index + 1)}.xml")),
                ("rIdS", "sharedStrings", "sharedStrings.xml"),
                ("rIdF", "styles", "styles.xml"),
            ])),
            ["xl/styles.xml"] = Bytes($"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"),
            ["xl/sharedStrings.xml"] = Bytes($"<sst xmlns=\"{Main}\">{string.Concat(_shared.Select(text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>"))}</sst>"),
        };
        for (int index = 0; index < Sheets.Count; index++)
        {
            parts[$"xl/worksheets/sheet{Text(index + 1)}.xml"] =
                Bytes(index == 0 ? sheet : $"<worksheet xmlns=\"{Main}\"><sheetData/></worksheet>");
        }

        foreach ((string name, byte[] content) in OwnParts)
        {
            parts[name] = content;
        }

        return Zip(parts, Compression);
    }

    /// <summary>A ZIP of parts.</summary>
    public static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> parts, CompressionLevel compression = CompressionLevel.Fastest)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream entry = zip.CreateEntry(name, compression).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private string SheetXml()
    {
        StringBuilder xml = new($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (int row = 0; row < Rows.Count; row++)
        {
            _ = xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (int column = 0; column < Rows[row].Count; column++)
            {
                string reference = Reference(column, row + 1);
                _ = xml.Append(OwnCells.TryGetValue(reference, out string? own) ? own : Cell(reference, Rows[row][column]));
            }

            _ = xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private string Cell(string reference, string text)
    {
        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        if (text.Length == 0)
        {
            return string.Empty;
        }

        if (isNumber && !NumbersAsText)
        {
            return $"<c r=\"{reference}\"><v>{text}</v></c>";
        }

        string written = isNumber ? text.Replace('.', ',') : text;
        if (InlineTexts)
        {
            return $"<c r=\"{reference}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(written)}</t></is></c>";
        }

        _shared.Add(written);
        return $"<c r=\"{reference}\" t=\"s\"><v>{Text(_shared.Count - 1)}</v></c>";
    }

    private string WorkbookXml() =>
        $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(Sheets.Select((name, index) => $"<sheet name=\"{SecurityElement.Escape(name)}\" sheetId=\"{Text(index + 1)}\" r:id=\"{Id(index)}\"/>"))}</sheets></workbook>";

    private string ContentTypesXml() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{ContentTypes}\"/>"
        + string.Concat(Sheets.Select((_, index) => $"<Override PartName=\"/xl/worksheets/sheet{Text(index + 1)}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))
        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>";

    public static string RelationsXml(params (string Id, string Type, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(relation => $"<Relationship Id=\"{relation.Id}\" Type=\"{Relations}/{relation.Type}\" Target=\"{relation.Target}\"/>"))
        + "</Relationships>";

    public static string Reference(int column, int row)
    {
        string letters = string.Empty;
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + Text(row);
    }

    private static string Id(int index) => $"rId{Text(index + 1)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
