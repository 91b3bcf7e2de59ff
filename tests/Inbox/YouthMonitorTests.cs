using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Inbox;

/// <summary>Files of the monitors among young people, by the shipped layouts, each with its supplier's own minimum.</summary>
internal sealed class YouthMonitorTests
{
    private const string Pupils = "vo-klas-2-4";

    [Test]
    public async Task The_youth_monitor_is_read_long_from_50_respondents()
    {
        string[] figures = await FiguresAsync(
            "Gezondheidsmonitor Jeugd 2023.csv",
            "PERIODE;GEBIEDSNIVEAU;GEBIED;NAAM;WAARDE;N",
            "2023;gemeente;935;Rookt;4,5;2310", "2023;wijk23;93500;Rookt;6,1;50", "2023;buurt23;9350203;Rookt;2,0;49", "2023;wijk23;93501;Rookt;-99997;",
            "2023;gemeente;935;Alcohol;31,2;2300");

        Assert.That(
            figures,
            Is.EqualTo([
                "proef BU09350203 2023 vo-klas-2-4 Surveyed: Suppressed", "proef GM0935 2023 vo-klas-2-4 Surveyed: 4.5 n=2310",
                "proef WK093500 2023 vo-klas-2-4 Surveyed: 6.1 n=50", "proef WK093501 2023 vo-klas-2-4 Surveyed: Confidential",
            ]),
            "a topic without an indicator is no figure");
    }

    [Test]
    public async Task The_OKO_monitor_is_read_as_a_cube_from_30_respondents_5_with_and_5_without_the_answer()
    {
        string[] figures = await FiguresAsync(
            "oko 2025 roken.csv",
            "Jaar;Geolevel;Geoitem;Klas;Rookt dagelijks;n_ongewogen",
            "2025;gemeente;935;Totaal;10,0;60", "2025;gemeente;935;Klas 2;8,0;30", "2025;wijk24;93500;Totaal;50,0;29", "2025;wijk24;93501;Totaal;50,0;30",
            "2025;wijk24;93502;Totaal;8,0;50", "2025;wijk24;93503;Totaal;92,0;50", "2025;wijk24;93504;Totaal;90,0;50");

        Assert.That(
            figures,
            Is.EqualTo([
                "proef GM0935 2025 vo-klas-2-4 Surveyed: 10 n=60", "proef WK093500 2025 vo-klas-2-4 Surveyed: Suppressed",
                "proef WK093501 2025 vo-klas-2-4 Surveyed: 50 n=30", "proef WK093502 2025 vo-klas-2-4 Surveyed: Suppressed",
                "proef WK093503 2025 vo-klas-2-4 Surveyed: Suppressed", "proef WK093504 2025 vo-klas-2-4 Surveyed: 90 n=50",
            ]),
            "one school year is left out on purpose");
    }

    [Test]
    public async Task The_young_adult_monitor_is_read_wide_from_100_respondents_and_10_with_the_answer()
    {
        string[] figures = await FiguresAsync(
            "Jongvolwassenen 2024.csv",
            "period;geolevel;geoitem;eenzaam;ernstig_eenzaam;rookt;eenzaam_n;ernstig_eenzaam_n;rookt_n",
            "2024;gemeente;935;55,0;10,0;9,0;100;99;100");

        Assert.That(
            figures,
            Is.EqualTo([
                "eenzaamheid-jongvolwassenen GM0935 2024 16-25 SelfSelected: 55 n=100",
                "ernstige-eenzaamheid-jongvolwassenen GM0935 2024 16-25 SelfSelected: Suppressed",
                "roken-jongvolwassenen GM0935 2024 16-25 SelfSelected: Suppressed",
            ]));
    }

    [Test]
    public async Task A_layout_that_differs_from_the_declared_one_refuses_the_file()
    {
        using InboxDesk desk = new(TestCatalogue.Shipped);
        _ = desk.Drop("jeugd 2023.csv", "PERIODE;GEBIEDSNIVEAU;GEBIED;ONDERWERP;WAARDE;N\r\n2023;gemeente;935;Rookt;4,5;2310\r\n");

        FetchResult result = await desk.FetchAsync();

        Assert.That(result.Failures.Single().Message, Does.Contain("missing: 'NAAM'; not declared: 1"));
    }

    private static async Task<string[]> FiguresAsync(string name, params string[] lines)
    {
        using InboxDesk desk = new(WithPupils);
        _ = desk.Drop(name, string.Concat(lines.Select(line => line + "\r\n")));
        FetchResult result = await desk.FetchAsync();
        Assert.That(result.Failures.Select(failure => failure.Message), Is.Empty);
        return [.. desk.Figures()];
    }

    // What the team adds once the questions are known.
    private static MonitorCatalogue WithPupils => TestCatalogue.Shipped with
    {
        Indicators = [.. TestCatalogue.Shipped.Indicators, TestCatalogue.Indicator("roken") with { Id = "proef", Populations = [Pupils] }],
        ColumnMappings =
        [
            .. TestCatalogue.Shipped.ColumnMappings,
            new ColumnMapping("ggd-jeugd-2023", "Rookt", "proef", [2023], [Pupils]),
            new ColumnMapping("ggd-oko-2025", "Rookt dagelijks", "proef", [2025], [Pupils]),
        ],
    };
}
