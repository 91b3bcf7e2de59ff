using System.Text;
using Monitoring.Reports;
using Monitoring.Reports.Model;
using Monitoring.Reports.Pages;

namespace Monitoring.Tests.Reports;

/// <summary>A page whose headline, older line and neighbourhoods come from different tables.</summary>
internal sealed class SeveralSourcesTests
{
    private const string Newest = "RIVM, Gezondheid per wijk en buurt 2012/2016/2020/2022/2024 (50150NED)";

    [Test]
    public void The_caption_says_which_lines_are_of_another_source() =>
        Assert.That(
            Wordings.Dutch.Caption.ChartLegend(Page().Chart),
            Does.StartWith(
                "Dun getekend staat een andere bron: vergelijk die niet met de dikke lijn. "
                + $"Maastricht, oudere tabel: volgens {SampleSite.TableTitle}. Nederland, oudere tabel: volgens {SampleSite.TableTitle}. Open punten"));

    [Test]
    public void Source_title_and_name_of_a_chart_are_those_of_its_own_lines()
    {
        TrendChart chart = Page().Chart;
        Assert.That(Wordings.Dutch.Caption.SourceLine(chart), Is.EqualTo($"Bron: {Newest}."));
        Assert.That(Wordings.Dutch.Caption.ChartTitle("Eenzaam", "Maastricht", chart), Is.EqualTo("Eenzaam: Maastricht, 18 jaar en ouder"));
        Assert.That(
            Wordings.Dutch.Caption.ChartTitle("Eenzaam", "Maastricht", SampleIndicator.Loneliness(1).Chart),
            Is.EqualTo("Eenzaam: Maastricht en Nederland, 18 jaar en ouder"));
        Assert.That(
            Wordings.Dutch.Caption.ChartTitle("Eenzaam", "Maastricht", chart with { Lines = [] }), Is.EqualTo("Eenzaam: Maastricht, 18 jaar en ouder"));
    }

    [Test]
    public void The_finding_of_a_chart_is_never_read_from_a_line_of_another_source()
    {
        Headline newest = ChartReading.Newest(Page().Chart)!;
        Assert.That((newest.Year, newest.Country, newest.TableTitle), Is.EqualTo((2024, (Figure)new Figure.Absent(), Newest)));
    }

    [Test]
    public void People_who_took_part_on_their_own_account_are_named_below_the_chart() =>
        Assert.That(
            Wordings.Dutch.Caption.ChartLegend(new TrendChart(
                "t", SampleSite.Adults, "%", 2024, 2030, [Line(2024, 46.8, FigureKind.SelfSelected, null)], [], null)),
            Is.EqualTo("Open vierkantjes: de cijfers gaan over deelnemers die zich zelf aanmeldden."));

    [Test]
    public void The_neighbourhoods_say_when_they_come_from_another_table_than_the_headline()
    {
        NeighbourhoodSection section = Page().Neighbourhoods!;
        string source = $"Bron: {SampleSite.TableTitle}; 18 jaar en ouder.";
        Assert.That(
            Wordings.Dutch.Neighbourhood.Source(section, Page().Headline),
            Is.EqualTo(source + " Dat is een andere tabel dan die van het cijfer bovenaan: vergelijk de twee niet."));
        Assert.That(Wordings.Dutch.Neighbourhood.Source(section, Page().Headline! with { TableTitle = SampleSite.TableTitle }), Is.EqualTo(source));
        Assert.That(Wordings.Dutch.Neighbourhood.Source(section, null), Is.EqualTo(source));
    }

    [TestCase(FigureKind.Modelled, false, "Modelschatting. Een rekenmodel schat het cijfer uit landelijke antwoorden en kenmerken van de bewoners. Niet iedere buurt is zelf ondervraagd. De bron geeft geen marges. Deze monitor rekent er zelf geen uit. Meetjaren: 2012 en 2016. Gebiedsindeling van 2020.")]
    [TestCase(FigureKind.Surveyed, true, "Steekproef. Een deel van de inwoners is door het lot gekozen en heeft vragen beantwoord. De bron geeft een 95%-betrouwbaarheidsinterval. Meetjaren: 2012 en 2016. Gebiedsindeling van 2020.")]
    [TestCase(FigureKind.SelfSelected, false, "Zelf aangemelde deelnemers. Wie wilde, kon meedoen. De deelnemers vormen geen afspiegeling van alle inwoners. Bij zelf aangemelde deelnemers hoort geen marge. Meetjaren: 2012 en 2016. Gebiedsindeling van 2020.")]
    [TestCase(FigureKind.Registered, false, "Registratie. Het cijfer komt uit een registratie. Bij een registratie hoort geen marge. Meetjaren: 2012 en 2016. Gebiedsindeling van 2020.")]
    public void The_leaflet_tells_what_each_source_is(FigureKind kind, bool hasMargins, string expected) =>
        Assert.That(Wordings.Dutch.Leaflet.Source(new LeafletSource("Tabel", kind, [2012, 2016], 2020, hasMargins)), Is.EqualTo(expected));

    [Test]
    public void Figures_of_two_kinds_have_uses_under_their_own_heading()
    {
        Assert.That(Wordings.Dutch.Leaflet.Uses("Waarvoor wel", FigureKind.Modelled, isOnlyKind: true), Is.EqualTo("Waarvoor wel"));
        Assert.That(Wordings.Dutch.Leaflet.Uses("Waarvoor wel", FigureKind.Modelled, isOnlyKind: false), Is.EqualTo("Waarvoor wel: modelschatting"));
        Assert.That(Html(Page()), Does.Contain("Waarvoor niet: steekproef").And.Contain("Waarvoor niet: modelschatting"));
        Assert.That(Html(SampleIndicator.Loneliness(1)), Does.Not.Contain("Waarvoor niet:"));
    }

    [Test]
    public void The_region_has_a_tile_of_its_own_where_the_table_has_it()
    {
        AreaLabel region = new("GG6106", "Zuid-Limburg", AreaKind.Region, false);
        Figure figure = SampleIndicator.Loneliness(1).Headline!.Country;
        IndicatorPage page = Page();
        page = page with { Headline = page.Headline! with { Region = new RegionFigure(region, figure) } };
        Assert.That(Html(page), Does.Contain("<dt>Zuid-Limburg, 2024</dt>"));
        Assert.That(Html(Page()), Does.Not.Contain("Zuid-Limburg"));
    }

    [Test]
    public void Precision_is_told_by_what_the_tables_hold()
    {
        FigureTable table = Page().Tables[0];
        Assert.That(Wordings.Dutch.Caption.Precision([table], "%"), Does.Contain("in hele procenten"));
        Assert.That(Wordings.Dutch.Caption.Precision([table with { Kind = FigureKind.Surveyed }], "%"), Does.StartWith("Alle cijfers met één decimaal."));
        Assert.That(Wordings.Dutch.Caption.Precision([table], "aantal"), Does.StartWith("Aantallen."));
    }

    [Test]
    public async Task Context_stands_on_the_overview_and_its_page_hangs_on_no_goal()
    {
        IndicatorPage page = SampleIndicator.Loneliness(1) with { StrategicGoal = null, OperationalGoal = null };
        SiteModel site = SampleSite.With(page);
        OverviewPage overview = site.Overview;
        site = site with { Overview = overview with { Goals = [], Context = [overview.Goals[0].Children[1].Indicators[0]] } };
        IReadOnlyList<SiteFile> files = await SiteRenderer.RenderAsync(site, CancellationToken.None);
        Assert.That(Text(files, "index.html"), Does.Contain("Achtergrond").And.Contain("horen niet bij een doel"));
        Assert.That(Text(files, "indicatoren/ernstige-eenzaamheid.html"), Does.Not.Contain("#doel-"));
        Assert.That(
            Text(await SiteRenderer.RenderAsync(SampleSite.With(SampleIndicator.Loneliness(1)), CancellationToken.None), "index.html"),
            Does.Not.Contain("Achtergrond"));
    }

    [TestCase(FigureKind.SelfSelected, "18 jaar en ouder; zelf aangemelde deelnemers", false)]
    [TestCase(FigureKind.Synthetic, "18 jaar en ouder; voorbeelddata", true)]
    [TestCase(FigureKind.Modelled, "18 jaar en ouder", true)]
    public async Task The_overview_calls_figures_that_speak_for_nobody_else_by_their_name(FigureKind kind, string label, bool compares)
    {
        IndicatorPage page = SampleIndicator.Loneliness(1);
        page = page with { Headline = page.Headline! with { Kind = kind } };
        string html = Text(await SiteRenderer.RenderAsync(SampleSite.With(page), CancellationToken.None), "index.html");
        Assert.That(html, Does.Contain($"<small>{label}</small>"));
        Assert.That(html.Contains(">11,2%<", StringComparison.Ordinal), Is.EqualTo(compares));
    }

    [Test]
    public void A_context_line_without_a_page_is_refused()
    {
        SiteModel site = SampleSite.With(SampleIndicator.Loneliness(1));
        IndicatorLine line = site.Overview.Goals[0].Children[1].Indicators[0] with { IndicatorId = "weg" };
        Assert.That(
            async () => await SiteRenderer.RenderAsync(site with { Overview = site.Overview with { Context = [line] } }, CancellationToken.None),
            Throws.TypeOf<SiteModelException>().With.Message.Contains("'weg'"));
    }

    private static string Html(IndicatorPage page) => Text(
        SiteRenderer.RenderAsync(SampleSite.With(page), CancellationToken.None).GetAwaiter().GetResult(), "indicatoren/ernstige-eenzaamheid.html");

    private static string Text(IReadOnlyList<SiteFile> files, string path) =>
        Encoding.UTF8.GetString(files.Single(file => file.Path.Equals(path, StringComparison.Ordinal)).Content.Span);

    // The older table's lines stand apart; the newest year borrows the origin of a figure that the sample has.
    private static IndicatorPage Page()
    {
        IndicatorPage page = SampleIndicator.Loneliness(1);
        TrendLine own = Line(2024, 18.2, FigureKind.Modelled, null);
        return page with
        {
            Headline = new Headline(2024, FigureKind.Modelled, page.Headline!.City, new Figure.Absent(), false, Newest),
            Chart = page.Chart with
            {
                Lines =
                [
                    own,
                    page.Chart.Lines[0] with { ApartLabel = "Maastricht, oudere tabel" },
                    page.Chart.Lines[1] with { ApartLabel = "Nederland, oudere tabel" },
                ],
            },
            Leaflet = page.Leaflet with
            {
                Sources = [new LeafletSource("CBS", FigureKind.Surveyed, [2022], 2022, false), .. page.Leaflet.Sources],
            },
        };
    }

    private static TrendLine Line(int year, double value, FigureKind kind, string? apart) => new(
        TrendLineRole.Subject,
        SampleFigures.Rows[1].Area,
        [[new TrendPoint(year, new Figure.Known(value, null, SampleSite.OriginId("GM0935", SampleSite.Adults, 2020)), kind, false)]],
        Newest,
        apart);
}
