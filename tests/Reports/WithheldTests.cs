using System.Text;
using System.Text.RegularExpressions;
using Monitoring.Reports;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

internal sealed partial class WithheldTests
{
    [Test]
    public async Task No_page_prints_a_number_where_a_figure_is_withheld()
    {
        SiteModel site = SampleSite.Create();
        HashSet<string> withheld =
        [
            .. SiteFigures.Of(site.Indicators[0]).OfType<Figure.Withheld>().Select(figure => figure.OriginId),
        ];
        Assert.That(withheld, Has.Count.GreaterThan(8));
        foreach (SiteFile file in await SiteRenderer.RenderAsync(site, CancellationToken.None))
        {
            foreach (Match match in Figures().Matches(Encoding.UTF8.GetString(file.Content.Span)))
            {
                if (withheld.Contains(System.Net.WebUtility.HtmlDecode(match.Groups["origin"].Value)))
                {
                    Assert.That(Tags().Replace(match.Groups["shown"].Value, ""), Does.Not.Match("[0-9]"), file.Path);
                }
            }
        }
    }

    [Test]
    public async Task A_page_with_only_withheld_figures_says_why_every_part_is_empty()
    {
        IReadOnlyList<SiteFile> files = await SiteRenderer.RenderAsync(SampleSite.Create(1), CancellationToken.None);
        string html = Encoding.UTF8.GetString(files.Single(file => file.Path.EndsWith("indicatoren/fietsen.html", StringComparison.Ordinal)).Content.Span);
        Assert.That(html, Does.Contain("staat voor Maastricht geen cijfer")
            .And.Contain("Geen cijfers om te tekenen")
            .And.Contain("geen cijfers voor andere leeftijdsgroepen")
            .And.Contain("geen cijfers per buurt")
            .And.Contain("n.v.t. = niet gevraagd bij deze groep")
            .And.Contain("geen streefdoel vastgesteld")
            .And.Contain("geen breuken of bijzondere jaren")
            .And.Contain("geen bron meegeleverd"));
    }

    [Test]
    public async Task Neighbourhoods_that_are_all_withheld_are_named_and_explained()
    {
        IndicatorPage page = SampleIndicator.Loneliness(1);
        DistrictGroup district = page.Neighbourhoods!.Districts[0];
        page = page with
        {
            Neighbourhoods = page.Neighbourhoods with
            {
                Districts = [new DistrictGroup(district.District,
                [new NeighbourhoodTrend(district.Neighbourhoods[0].Area, [[new TrendPoint(2020, new Figure.Withheld(FigureGap.NotPublished, SampleSite.OriginId("BU09350000", SampleSite.Adults, 2020)), FigureKind.Modelled, false)]])])],
            },
        };
        IReadOnlyList<SiteFile> files = await SiteRenderer.RenderAsync(SampleSite.With(page), CancellationToken.None);
        Assert.That(Encoding.UTF8.GetString(files[2].Content.Span), Does.Contain("Voor geen enkele buurt is een cijfer gepubliceerd"));
    }

    [GeneratedRegex(@"data-origin=""(?<origin>[^""]*)""[^>]*>(?<shown>.*?)</(?:td|text|a|b|strong|span|small)>", RegexOptions.Singleline)]
    private static partial Regex Figures();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
