using System.Text;
using Monitoring.Reports;
using Monitoring.Reports.Charts;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Reports;

internal sealed class PageTextTests
{
    [Test]
    public void A_source_of_made_up_figures_is_never_cited_without_its_mark()
    {
        SourceCitation madeUp = SampleSite.Source with { TableId = "verzonnen", IsFictitious = true };
        Assert.Multiple(() =>
        {
            Assert.That(
                Wordings.Dutch.Caption.Producers([SampleSite.Source, madeUp]),
                Is.EqualTo(["RIVM: CC BY 4.0", "RIVM (voorbeelddata: verzonnen): CC BY 4.0"]));
            Assert.That(Wordings.Dutch.Caption.ShortSource(madeUp), Does.EndWith("(indeling 2022) (voorbeelddata: verzonnen) (verzonnen)"));
            Assert.That(Wordings.English.Caption.Citation(madeUp), Does.EndWith("tabel 50090NED. (sample data: made up)"));
            Assert.That(
                Wordings.Dutch.Caption.Citation(madeUp with { Citation = "Peiling (voorbeelddata: verzonnen)" }),
                Is.EqualTo("Peiling (voorbeelddata: verzonnen)"), "an origin that says so itself is not marked twice");
            Assert.That(Wordings.Dutch.Caption.Citation(SampleSite.Source), Is.EqualTo(SampleSite.Source.Citation));
        });
    }

    [Test]
    public void A_chart_explains_the_signs_it_has_and_no_others()
    {
        TrendPoint modelled = new(2016, new Figure.Known(14, null, "a"), FigureKind.Modelled, false);
        TrendPoint surveyed = new(2020, new Figure.Known(15, new FigureInterval(13, 17), "b"), FigureKind.Surveyed, false);
        TrendPoint gap = new(2022, new Figure.Withheld(FigureGap.NotAsked, "c"), FigureKind.Modelled, false);
        TrendChart empty = new("t", SampleSite.Adults, "%", 2016, 2022, [], [], null);

        Assert.That(Wordings.Dutch.Caption.ChartLegend(empty), Is.Empty);
        Assert.That(
            Wordings.Dutch.Caption.ChartLegend(With(empty, modelled)),
            Is.EqualTo("Open punten zijn modelschattingen."));
        Assert.That(
            Wordings.Dutch.Caption.ChartLegend(With(empty, modelled, modelled with { Year = 2020 })),
            Is.EqualTo("Open punten zijn modelschattingen. Een lijn verbindt alleen jaren die vergelijkbaar zijn."));
        Assert.That(
            Wordings.Dutch.Caption.ChartLegend(With(empty, surveyed, gap) with { Target = new TargetMark(2030, null, "doel") }),
            Is.EqualTo("Streepjes boven en onder een punt: het 95%-betrouwbaarheidsinterval. 2022: niet gevraagd in dat jaar. Het streefdoel heeft geen getal dat eerlijk te tekenen is; daarom staat alleen het doeljaar op de as."));
    }

    [Test]
    public void A_small_multiple_says_what_it_shows()
    {
        DrawnPoint hollow = new(2020, new Figure.Known(16.5, null, "a"), true);
        Assert.That(
            Wordings.Dutch.Neighbourhood.Message(hollow, new Figure.Known(15.2, null, "b"), "%", "Maastricht"),
            Is.EqualTo("In 2020 naar schatting 17%; Maastricht 15,2%."));
        Assert.That(
            Wordings.Dutch.Neighbourhood.Message(hollow with { IsHollow = false }, null, "%", "Maastricht"), Is.EqualTo("In 2020 17%."));
    }

    [Test]
    public void The_shared_axis_is_stated_and_the_mark_only_where_it_is_used()
    {
        SmallMultipleAxis axis = new(2012, 2020, 0, 25, 0);
        Assert.That(
            Wordings.Dutch.Neighbourhood.SharedAxis(axis, "%", "Maastricht", hasPriorities: false),
            Is.EqualTo("Elke grafiek heeft dezelfde as: van 0 tot 25%. Gestreept: Maastricht. Het getal is het nieuwste cijfer, zonder decimalen."));
        Assert.That(Wordings.Dutch.Neighbourhood.SharedAxis(axis, "%", "Maastricht", hasPriorities: true), Does.EndWith("◆ = prioriteitsgebied in een vastgesteld plan."));
    }

    [Test]
    public void Counts_roles_units_and_sources()
    {
        FigureTable table = new(SampleSite.Older, "RIVM (50090NED)", FigureKind.Modelled, [], []);
        string[] texts =
        [
            Wordings.Dutch.Page.StatusCount(1, StatusWord.NotAssessed),
            Wordings.Dutch.Page.StatusCount(35, StatusWord.NotAssessed),
            Wordings.Dutch.Page.GoalRole(GoalRole.Strategic, 2035),
            Wordings.Dutch.Page.GoalRole(GoalRole.Precondition, null),
            Wordings.Dutch.Caption.TableCaption("Rookt", table, "%"),
            Wordings.Dutch.Caption.TableCaption("Leeftijd", table, "jaar"),
            Wordings.Dutch.Caption.SourceLine(new TrendChart("t", SampleSite.Adults, "%", 2016, 2022, [], [], null)),
            PageText.AreaAndYear("Maastricht", null),
            Wordings.Dutch.Origin.RowId(-1),
        ];
        Assert.That(
            string.Join('|', texts),
            Is.EqualTo("1 indicator: niet te beoordelen|35 indicatoren: niet te beoordelen|Strategisch doel voor 2035|Randvoorwaarde|Rookt, 65 jaar en ouder (procent). Bron: RIVM (50090NED); modelschatting.|Leeftijd, 65 jaar en ouder (jaar). Bron: RIVM (50090NED); modelschatting.|Bij deze cijfers is geen bron meegeleverd.|Maastricht|geen"));
        Assert.That(Enum.GetValues<GoalRole>().Select(role => Wordings.Dutch.Page.GoalRole(role, null)), Is.Unique);
    }

    [Test]
    public async Task The_date_of_the_data_stands_in_the_foot_of_every_printed_page()
    {
        IReadOnlyList<SiteFile> files = await SiteRenderer.RenderAsync(SampleSite.Create(1), CancellationToken.None);
        SiteFile css = files.Single(file => file.Path.EndsWith(".css", StringComparison.Ordinal));
        Assert.That(
            Encoding.UTF8.GetString(css.Content.Span),
            Does.Contain("@page{@bottom-left{content:\"Gezond Maastricht monitor · Cijfers opgehaald op 20\\a0 november\\a0 2026\"}}"));
    }

    private static TrendChart With(TrendChart chart, params TrendPoint[] points) => chart with
    {
        Lines = [new TrendLine(TrendLineRole.Subject, new AreaLabel("GM0935", "Maastricht", AreaKind.Municipality, false), [points], SampleSite.TableTitle)],
    };

    [TestCase(new int[0], ExpectedResult = "geen")]
    [TestCase(new[] { 2024 }, ExpectedResult = "2024")]
    [TestCase(new[] { 2012, 2016, 2020 }, ExpectedResult = "2012, 2016 en 2020")]
    [TestCase(new[] { 2012, 2013 }, ExpectedResult = "2012 en 2013")]
    [TestCase(new[] { 1995, 1996, 1997, 2001, 2003, 2004, 2005, 2006 }, ExpectedResult = "1995 tot en met 1997, 2001 en 2003 tot en met 2006")]
    public string Years_without_a_gap_are_named_by_their_ends(int[] years) => Wordings.Dutch.Page.Years(years);
}
