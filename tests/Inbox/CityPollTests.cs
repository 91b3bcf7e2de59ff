using Monitoring.Tests.Cli;

namespace Monitoring.Tests.Inbox;

/// <summary>Waves of the city survey as the shipped catalogue declares them, from the inbox to the page.</summary>
[NonParallelizable]
internal sealed class CityPollTests
{
    private static readonly string[] _wide =
    [
        "period;geolevel;geoitem;sfeer;gezondheid_zeer_goed;sfeer_n;gezondheid_zeer_goed_n",
        "2014;gemeente;935;7,1;24,5;9120;9087",
        "2014;buurt;9350101;8,0;31,0;212;210",
        "2014;buurt;09350201;6,4;-99996;188;12",
    ];

    private static readonly string[] _ofWide =
    [
        "sfeer-in-de-buurt GM0935 7.1 9120", "sfeer-in-de-buurt BU09350101 8 212", "sfeer-in-de-buurt BU09350201 6.4 188",
        "eigen-gezondheid-zeer-goed GM0935 24.5 9087", "eigen-gezondheid-zeer-goed BU09350101 31 210",
        "eigen-gezondheid-zeer-goed BU09350201  ",
    ];

    private static readonly string[] _ofLong =
    [
        "sfeer-in-de-buurt GM0935 7.2 8400", "sfeer-in-de-buurt BU09350402 6.5 160", "sfeer-in-de-buurt BU09350101  ",
        "eigen-gezondheid-zeer-goed BU09350101 33.3 120",
    ];

    private static readonly string[] _long =
    [
        "jaar;gebied;onderwerp;eenheid;waarde;n_ongewogen",
        "2018;Maastricht;sfeer in de buurt;rapportcijfer;7,2;8400",
        "2018;Witte Vrouwenveld;sfeer in de buurt;rapportcijfer;6,5;160",
        "2018;Jekerdal;sfeer in de buurt;rapportcijfer;8,2;49",
        "2018;Jekerdal;eigen gezondheid zeer goed;%;33,3;120",
    ];

    [Test]
    public async Task A_wide_file_of_a_wave_is_imported_and_gets_its_page()
    {
        using CityPollDesk desk = new();
        desk.Drop("Buurtpeiling 2014.csv", _wide);
        CommandResult run = await CommandDesk.RunAsync("run");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(Figures(desk), Is.EquivalentTo(_ofWide));
            Assert.That(
                desk.Page("indicatoren/sfeer-in-de-buurt.html"),
                Does.Contain("In 2014 gaven inwoners in Maastricht de sfeer in hun buurt gemiddeld ongeveer een ").And.Contain("<svg")
                    .And.Contain("Jekerdal").And.Contain("8,0"));
        });
    }

    [Test]
    public async Task A_long_file_of_a_wave_goes_by_names_and_hides_what_too_few_people_said()
    {
        using CityPollDesk desk = new();
        desk.Drop("buurtpeiling_2018.csv", _long);
        CommandResult run = await CommandDesk.RunAsync("run");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(Figures(desk), Is.EquivalentTo(_ofLong));
            Assert.That(desk.Page("indicatoren/sfeer-in-de-buurt.html"), Does.Contain("deelnemende inwoners").And.Not.Contain("8,2"));
        });
    }

    [Test]
    public async Task Figures_of_people_who_came_forward_themselves_never_share_a_line_with_those_of_a_sample()
    {
        using CityPollDesk desk = new();
        desk.Drop("buurtpeiling 2014.csv", _wide);
        desk.Drop("buurtpeiling 2018.csv", _long);
        CommandResult run = await CommandDesk.RunAsync("run");
        string page = desk.Page("indicatoren/sfeer-in-de-buurt.html");

        // Each wave has one year, so that any line between points would join two waves.
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(page, Does.Contain("7,1").And.Contain("7,2"));
            Assert.That(page, Does.Contain("<b>Vanaf 2018 kon iedereen meedoen.</b>"), "the reader is told why");
            Assert.That(page, Does.Not.Contain("<path class=\"line subject\""));
        });
    }

    [Test]
    public async Task Answers_of_respondents_become_a_mark_and_a_share()
    {
        using CityPollDesk desk = new();
        desk.Drop("Buurtpeiling 2026 antwoorden.csv", CityPollDesk.Respondents(120, "Jekerdal", "Mariaberg", "Witte Vrouwenveld", "Heer"));
        CommandResult run = await CommandDesk.RunAsync("run");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            // Weights 0.8 and 1.2 in turn; marks 6, 7, 8, 9 in turn: (0.8*6 + 1.2*7 + 0.8*8 + 1.2*9) / 4 = 7.6; very healthy: 0.8 / 4.
            Assert.That(Figures(desk), Does.Contain("sfeer-in-de-buurt BU09350402 7.6 120").And.Contain("eigen-gezondheid-zeer-goed GM0935 20 480"));
            Assert.That(PollFigures.WithMargins(desk.Database), Is.Empty, "whoever wanted to took part");
            Assert.That(desk.Page("indicatoren/sfeer-in-de-buurt.html"), Does.Contain("In 2026 gaven deelnemende inwoners in Maastricht"));
            Assert.That(desk.Note("processed"), Does.Contain("Van dit bestand zijn cijfers gemaakt."));
        });
    }

    [Test]
    public async Task A_mark_that_no_school_gives_refuses_a_file_of_respondents()
    {
        using CityPollDesk desk = new();
        desk.Drop("Buurtpeiling 2026.csv", CityPollDesk.Respondents(60, "Jekerdal").Append("R99;Jekerdal;1;75;1;30;geen"));
        CommandResult run = await CommandDesk.RunAsync("import");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(7), run.Error);
            Assert.That(desk.Note("rejected"), Does.Contain("rij 62, kolom 'sfeer'").And.Not.Contain("75"));
        });
    }

    [Test]
    public async Task Another_header_is_refused_with_both_lists_side_by_side()
    {
        using CityPollDesk desk = new();
        desk.Drop("buurtpeiling 2018.csv", [_long[0].Replace("waarde", "gemiddelde", StringComparison.Ordinal), .. _long[1..]]);
        CommandResult run = await CommandDesk.RunAsync("import");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Not.Zero);
            Assert.That(
                desk.Note("rejected"),
                Does.Match(@"kolom 2 +\| gebied +\| gebied +\| =\n").And.Match(@"kolom - +\| waarde +\| +\| ontbreekt\n")
                    .And.Match(@"kolom 5 +\| +\| gemiddelde +\| niet afgesproken\n"));
        });
    }

    [Test]
    public async Task A_name_of_two_neighbourhoods_together_waits_for_a_person_and_the_others_load()
    {
        using CityPollDesk desk = new();
        desk.Desk.Setting("MaximumRejectedShare", "0.9");
        desk.Drop(
            "buurtpeiling 2022.csv", _long[0], "2022;Borgharen-Itteren;sfeer in de buurt;rapportcijfer;7,7;80",
            "2022;Heer;sfeer in de buurt;rapportcijfer;7,4;310", "2022;Heer;eigen gezondheid zeer goed;rapportcijfer;27;310",
            "2022;Amby;sfeer in de buurt;rapportcijfer;74;310");
        _ = await CommandDesk.RunAsync("import");
        CommandResult waiting = await CommandDesk.RunAsync("quarantine", "list");

        Assert.Multiple(() =>
        {
            Assert.That(Figures(desk), Has.Count.EqualTo(1).And.Contain("sfeer-in-de-buurt BU09350602 7.4 310"));
            Assert.That(waiting.Output, Does.Contain("Borgharen-Itteren").And.Contain("is not the unit").And.Contain("1 to 10"));
        });
    }

    private static List<string> Figures(CityPollDesk desk) => PollFigures.Of(desk.Database);
}
