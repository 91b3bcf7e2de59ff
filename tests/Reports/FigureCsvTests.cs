using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

internal sealed class FigureCsvTests
{
    private const string Header =
        "indicator_id,indicator,area_code,area,area_level,population,year,value,lower,upper,unit,estimate_kind,missing_reason,table,snapshot,file,row,row_id,column\r\n";

    private static readonly AreaLabel _area = new("BU09350303", "=Belvédère, \"Bosscherveld\"", AreaKind.Neighbourhood, false);

    [Test]
    public void Programs_get_points_commas_and_the_published_decimals() => Assert.That(
        FigureCsv.Machine(Page(new Figure.Known(-1234.56, new FigureInterval(-1300, -1200.5), "a"))),
        Is.EqualTo(Header + "eenzaam,Eenzaam,BU09350303,\"'=Belvédère, \"\"Bosscherveld\"\"\",neighbourhood,18+,2020,-1234.56,-1300,-1200.5,%,modelled,,50090NED,archief/a,bestand.json,3,28671,Eenzaam_28\r\n"));

    [Test]
    public void Excel_gets_a_mark_semicolons_and_decimal_commas()
    {
        string csv = FigureCsv.Excel(Wordings.Dutch, Page(new Figure.Known(15.2, null, "a")));
        Assert.That(csv, Does.StartWith("\uFEFFIndicatorcode;Indicator;Gebiedscode;"));
        Assert.That(csv, Does.Contain(";buurt;18+;2020;15,2;;;%;modelschatting;;"));
    }

    [Test]
    public void Excel_with_Dutch_settings_opens_an_English_report_too_with_its_words_and_decimal_commas()
    {
        string csv = FigureCsv.Excel(Wordings.English, Page(new Figure.Known(15.2, null, "a")));
        Assert.That(csv, Does.StartWith("\uFEFFIndicator code;Indicator;Area code;"));
        Assert.That(csv, Does.Contain(";neighbourhood;18+;2020;15,2;;;%;model estimate;;"));
        Assert.That(
            FigureCsv.Excel(Wordings.English, Page(new Figure.Withheld(FigureGap.NotAsked, "a"))),
            Does.Contain(";2020;;;;%;model estimate;question not asked that year;"));
    }

    [Test]
    public void The_file_for_Excel_names_the_columns_of_the_file_for_programs() =>
        Assert.That(
            new[] { Wordings.Dutch, Wordings.English }.Select(words => words.Spreadsheet.Columns.Count),
            Is.All.EqualTo(FigureCsvForm.Machine.Columns.Count));

    [Test]
    public void A_withheld_figure_has_a_reason_and_no_number() => Assert.That(
        FigureCsv.Machine(Page(new Figure.Withheld(FigureGap.NotPublished, "a"))), Does.Contain(",2020,,,,%,modelled,not_published,"));

    [Test]
    public void A_row_ID_that_the_provider_does_not_give_is_empty()
    {
        OriginPage page = Page(new Figure.Absent());
        page = page with { Entries = [page.Entries[0] with { RowId = -1 }] };
        Assert.That(FigureCsv.Machine(page), Does.Contain("absent,").And.Contain(",3,,Eenzaam_28"));
    }

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+31", "'+31")]
    [TestCase("-x", "'-x")]
    [TestCase("@sum", "'@sum")]
    [TestCase("\tx", "'\tx")]
    [TestCase("\rx", "'\rx")]
    [TestCase("18+", "18+")]
    [TestCase("", "")]
    public void A_text_that_starts_like_a_formula_is_neutralised(string text, string expected) =>
        Assert.That(FormulaGuard.Text(text), Is.EqualTo(expected));

    [Test]
    public void Every_word_of_the_file_is_fixed()
    {
        Assert.That(Enum.GetValues<AreaKind>().Select(CsvWords.Level), Is.Unique);
        Assert.That(Enum.GetValues<FigureKind>().Select(CsvWords.Kind), Is.Unique);
        Assert.That(Enum.GetValues<FigureGap>().Select(gap => CsvWords.Gap(new Figure.Withheld(gap, "a"))), Is.Unique);
    }

    private static OriginPage Page(Figure figure) => new(
        "eenzaam",
        "Eenzaam",
        "%",
        [new OriginEntry("a", _area, SampleSite.Adults, 2020, figure, FigureKind.Modelled, "50090NED", "archief/a", "bestand.json", 3, 28671, "Eenzaam_28")],
        []);
}
