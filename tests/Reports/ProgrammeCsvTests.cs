using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>The tables of the pages about the programme, as a program and as Excel read them.</summary>
internal sealed class ProgrammeCsvTests
{
    private static readonly SiteProgramme _programme = SampleSite.Create(1).Programme;

    [Test]
    public void A_target_without_a_figure_has_an_empty_cell_and_its_reason() => Assert.That(
        Lines(ProgrammeCsv.Targets(_programme.Goals).Machine())[2],
        Is.EqualTo(
            "ernstige-eenzaamheid,Ernstig of zeer ernstig eenzaam,lonely-down,lager dan in 2024,adopted,2030,Maastricht,18+,,,%,,,"
            + "baseline_missing,,2024,,,not_assessed"));

    [Test]
    public void A_target_with_a_margin_has_value_year_margin_and_origin() => Assert.That(
        Lines(ProgrammeCsv.Targets(_programme.Goals).Machine())[3],
        Does.EndWith("2020,15.2,%,modelled,ernstige-eenzaamheid/GM0935/2020/18+/50090NED,not_worse_than,15.2,2020,2,ernstige-eenzaamheid/GM0935/2020/18+/50090NED,not_assessed"));

    [Test]
    public void Excel_gets_semicolons_decimal_commas_and_a_byte_order_mark()
    {
        string excel = ProgrammeCsv.Gaps(_programme.Gap).Excel();
        Assert.Multiple(() =>
        {
            Assert.That(excel[0], Is.EqualTo('\uFEFF'));
            Assert.That(Lines(excel)[2], Does.Contain(";15,2;11,2;%;4;-0,6;3,4;undecided;"));
        });
    }

    [Test]
    public void A_negative_number_stays_a_number_and_a_text_that_starts_like_a_formula_does_not() => Assert.That(
        new CsvSheet(["a", "b"], number => [[number(-1.5), "-1+1|cmd"]]).Machine(), Is.EqualTo("a,b\r\n-1.5,'-1+1|cmd\r\n"));

    [Test]
    public void The_calendar_tells_a_held_round_from_an_expected_one() => Assert.That(
        Lines(ProgrammeCsv.Calendar(_programme.Calendar).Machine())[^2],
        Is.EqualTo("monitor,Gezondheidsmonitor Volwassenen en Ouderen,\"GGD'en, CBS en RIVM\",2028,false,inferred,,2029,Vier jaar na 2024"));

    [Test]
    public void What_the_documents_do_not_state_of_an_effort_is_empty() => Assert.That(
        Lines(ProgrammeCsv.Efforts(_programme.Goals).Machine())[2],
        Is.EqualTo("S2,Sociale basis,Inzet cultuurmakers,,,,,,,,,\"Plan Gezond Maastricht, par. 4.1\""));

    private static string[] Lines(string csv) => csv.TrimEnd().Split("\r\n");
}
