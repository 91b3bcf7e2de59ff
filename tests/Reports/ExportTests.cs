using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>An export says what it holds, shows no withheld number, and is the same file for everybody.</summary>
[NonParallelizable]
internal sealed class ExportTests
{
    private static readonly string[] _sheets = ["Leesmij", "Gegevens", "Metadata", "Wijzigingen"];

    private static readonly string[] _englishSheets = ["Readme", "Data", "Metadata", "Changes"];

    [TestCase(false)]
    [TestCase(true)]
    public void The_workbook_is_valid_for_every_version_of_Excel(bool ofAssessments)
    {
        using SpreadsheetDocument document = Open(ofAssessments ? ExportSample.Assessments() : ExportSample.Figures());
        Assert.That(
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document)
                .Select(error => $"{error.Part!.Uri} {error.Path!.XPath}: {error.Description}"),
            Is.Empty);
    }

    [Test]
    public void The_workbook_has_four_sheets_in_the_language_of_the_report() => Assert.Multiple(() =>
    {
        Assert.That(SheetNames(ExportSample.Figures()), Is.EqualTo(_sheets));
        Assert.That(SheetNames(ExportSample.Figures(ReportLanguage.English)), Is.EqualTo(_englishSheets));
    });

    [Test]
    public void Numbers_are_numbers_days_are_days_and_the_heading_stays_in_view()
    {
        using SpreadsheetDocument document = Open(ExportSample.Figures());
        Worksheet data = Sheet(document, "Gegevens");
        Assert.Multiple(() =>
        {
            Assert.That(CellOf(data, "I2").CellValue!.Text, Is.EqualTo("15.2"));
            Assert.That(CellOf(data, "I2").DataType, Is.Null, "a cell without a type is a number");
            Assert.That(CellOf(data, "K2").CellValue!.Text, Is.EqualTo("1234.25"));
            Assert.That(CellOf(data, "S2").CellValue!.Text, Is.EqualTo("46348"), "22 November 2026 in days since 30 December 1899");
            Assert.That(data.Descendants<Pane>().Single().State!.Value, Is.EqualTo(PaneStateValues.Frozen));
            Assert.That(data.Descendants<AutoFilter>().Single().Reference!.Value, Is.EqualTo("A1:X5"));
        });
    }

    [Test]
    public void A_withheld_figure_has_no_number_and_its_reason_in_words()
    {
        ExportBook book = ExportSample.Figures();
        string[] lines = Encoding.UTF8.GetString(ExportRenderer.ExcelCsv(book)).Split("\r\n");
        using SpreadsheetDocument document = Open(book);
        Row row = Sheet(document, "Gegevens").Descendants<Row>().ElementAt(2);
        Assert.Multiple(() =>
        {
            Assert.That(lines[2], Does.Contain(";2022;;;;;%;steekproef;").And.Contains("weggelaten door deze monitor"));
            Assert.That(row.Elements<Cell>().Select(cell => cell.CellReference!.Value), Has.None.AnyOf("I3", "J3", "K3", "L3"));
            Assert.That(Everything(book), Does.Not.Contain("77777"), "not even the number of respondents");
        });
    }

    [Test]
    public void Programs_get_fixed_words_and_readers_their_own() => Assert.Multiple(() =>
    {
        Assert.That(Encoding.UTF8.GetString(ExportRenderer.Csv(ExportSample.Figures())), Does.Contain(",self_selected,direct,"));
        Assert.That(Encoding.UTF8.GetString(ExportRenderer.Csv(ExportSample.Figures())), Does.Contain(",15.2,13.5,1234.25,1810,%,"));
        Assert.That(Encoding.UTF8.GetString(ExportRenderer.ExcelCsv(ExportSample.Figures())), Does.Contain(";15,2;13,5;1234,25;1810;%;"));
        Assert.That(Encoding.UTF8.GetString(ExportRenderer.Csv(ExportSample.Figures())), Does.Contain("/2023/18+/50090NED,indicative|many_unanswered"));
        Assert.That(Encoding.UTF8.GetString(ExportRenderer.ExcelCsv(ExportSample.Figures())), Does.Contain("/2023/18+/50090NED;indicatief, veel niet beantwoord"));
    });

    [Test]
    public void Made_up_figures_are_called_so_on_their_row_and_on_the_first_sheet() => Assert.Multiple(() =>
    {
        Assert.That(Encoding.UTF8.GetString(ExportRenderer.Csv(ExportSample.Figures())), Does.Contain(",synthetic,"));
        Assert.That(Encoding.UTF8.GetString(ExportRenderer.ExcelCsv(ExportSample.Figures())), Does.Contain(";voorbeelddata;"));
        Assert.That(Everything(ExportSample.Figures()), Does.Contain("VOORBEELDDATA"));
    });

    [TestCase("Gegevens")]
    [TestCase("Metadata")]
    [TestCase("Wijzigingen")]
    public void A_row_about_a_made_up_source_says_so_on_every_sheet(string sheet)
    {
        using SpreadsheetDocument document = Open(ExportSample.Figures());
        List<string> rows = [.. Sheet(document, sheet).Descendants<Row>().Select(row => row.InnerText).Where(text => text.Contains("verzonnen", StringComparison.Ordinal))];
        Assert.Multiple(() =>
        {
            Assert.That(rows, Is.Not.Empty);
            Assert.That(rows, Is.All.Contains("voorbeelddata"));
        });
    }

    [Test]
    public void A_text_that_begins_as_a_formula_stays_a_text()
    {
        using SpreadsheetDocument document = Open(ExportSample.Figures());
        Cell cell = CellOf(Sheet(document, "Gegevens"), "B2");
        CellFormat format = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>()
            .ElementAt((int)cell.StyleIndex!.Value);
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(ExportRenderer.Csv(ExportSample.Figures())), Does.Contain(",\"'=Rokers; \"\"alle\"\"\","));
            Assert.That(cell.DataType!.Value, Is.EqualTo(CellValues.InlineString));
            Assert.That(format.QuotePrefix!.Value, Is.True);
            Assert.That(document.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<CellFormula>()), Is.Empty);
        });
    }

    [TestCase("nl-NL")]
    [TestCase("en-US")]
    [TestCase("ar-SA")]
    public void The_same_rows_give_the_same_bytes_under_any_culture(string culture)
    {
        byte[][] expected = All();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.That(All(), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void The_parts_of_a_workbook_stand_in_order_and_carry_one_fixed_moment()
    {
        using ZipArchive zip = new(new MemoryStream(ExportRenderer.Workbook(ExportSample.Figures())));
        Assert.Multiple(() =>
        {
            Assert.That(zip.Entries.Select(entry => entry.FullName), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
            Assert.That(zip.Entries[0].FullName, Is.EqualTo("[Content_Types].xml"));
            Assert.That(zip.Entries.Select(entry => entry.LastWriteTime.DateTime), Is.All.EqualTo(new DateTime(1980, 1, 1)));
        });
    }

    [Test]
    public void What_a_cell_cannot_carry_is_marked_instead_of_breaking_the_file()
    {
        ExportBook book = ExportSample.Figures() with { Selection = ["\u0001\uD800 " + new string('x', 40_000)] };
        using SpreadsheetDocument document = Open(book);
        string text = CellOf(Sheet(document, "Leesmij"), "B4").InnerText;
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.StartWith("\uFFFD\uFFFD x").And.EndsWith("…"));
            Assert.That(text, Has.Length.EqualTo(32_767));
        });
    }

    [Test]
    public void A_judgement_says_why_there_is_none()
    {
        string text = Encoding.UTF8.GetString(ExportRenderer.ExcelCsv(ExportSample.Assessments()));
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain(";Niet te beoordelen;").And.Contains(";15,2;"));
            Assert.That(Encoding.UTF8.GetString(ExportRenderer.Csv(ExportSample.Assessments())), Does.Contain(",not_assessed,"));
        });
    }

    private static byte[][] All() =>
    [
        ExportRenderer.Csv(ExportSample.Figures()), ExportRenderer.ExcelCsv(ExportSample.Figures()),
        ExportRenderer.Workbook(ExportSample.Figures()), ExportRenderer.Workbook(ExportSample.Assessments()),
    ];

    private static SpreadsheetDocument Open(ExportBook book) =>
        SpreadsheetDocument.Open(new MemoryStream(ExportRenderer.Workbook(book)), isEditable: false);

    private static string[] SheetNames(ExportBook book)
    {
        using SpreadsheetDocument document = Open(book);
        return [.. document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)];
    }

    private static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        Sheet sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => string.Equals(sheet.Name!.Value, name, StringComparison.Ordinal));
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet;
    }

    private static Cell CellOf(Worksheet sheet, string reference) =>
        sheet.Descendants<Cell>().Single(cell => string.Equals(cell.CellReference!.Value, reference, StringComparison.Ordinal));

    private static string Everything(ExportBook book)
    {
        using SpreadsheetDocument document = Open(book);
        return string.Concat(document.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet.OuterXml))
            + Encoding.UTF8.GetString(ExportRenderer.Csv(book)) + Encoding.UTF8.GetString(ExportRenderer.ExcelCsv(book));
    }
}
