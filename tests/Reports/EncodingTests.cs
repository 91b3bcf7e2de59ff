using System.Text;
using System.Xml.Linq;
using Monitoring.Reports;
using Monitoring.Reports.Charts;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

internal sealed class EncodingTests
{
    private const string Hostile = "<script>alert('x')</script>\"&\u0001";

    [Test]
    public async Task A_hostile_name_stays_text_on_every_page()
    {
        foreach (SiteFile file in await SiteRenderer.RenderAsync(HostileSite(), CancellationToken.None))
        {
            if (!file.Path.EndsWith(".csv", StringComparison.Ordinal))
            {
                Assert.That(Encoding.UTF8.GetString(file.Content.Span), Does.Not.Contain("<script"), file.Path);
            }
        }
    }

    [Test]
    public async Task The_picture_stays_well_formed()
    {
        IReadOnlyList<SiteFile> files = await SiteRenderer.RenderAsync(HostileSite(), CancellationToken.None);
        SiteFile svg = files.Single(file => file.Path.EndsWith(".svg", StringComparison.Ordinal));
        XElement root = XDocument.Parse(Encoding.UTF8.GetString(svg.Content.Span)).Root!;
        Assert.That(root.Descendants().Select(element => element.Name.LocalName), Does.Not.Contain("script"));
    }

    [Test]
    public async Task A_source_address_that_is_no_web_page_is_not_a_link()
    {
        SiteModel site = SampleSite.Create(1);
        SourceCitation source = SampleSite.Source with { Url = "javascript:alert(1)" };
        site = site with { Frame = SampleSite.Frame with { Sources = [source] } };
        IReadOnlyList<SiteFile> files = await SiteRenderer.RenderAsync(site, CancellationToken.None);
        Assert.That(Encoding.UTF8.GetString(files[0].Content.Span), Does.Not.Contain("javascript:"));
    }

    [Test]
    public void Only_readable_letters_beyond_ASCII_are_restored() => Assert.That(
        CharacterReferences.Restore("Belv&#xE9;d&#xE8;re &#x3C;b&#x3E; &amp; &#x202E; &#x1F600; &#xZZ; &#x"),
        Is.EqualTo("Belvédère &#x3C;b&#x3E; &amp; &#x202E; 😀 &#xZZ; &#x"));

    [Test]
    public void Different_keys_give_different_ids_fit_for_a_link()
    {
        string[] keys = ["a/b", "a_b", "a b", "a_2f_b", "a.b", "a-b", "18+", "é"];
        string[] ids = [.. keys.Select(ElementId.Of)];
        Assert.That(ids, Is.Unique.And.All.Match("^[A-Za-z0-9._-]+$"));
    }

    [TestCase(1.25, "1.3")]
    [TestCase(-0.04, "0")]
    [TestCase(1234.5, "1234.5")]
    public void A_place_in_a_picture_has_at_most_one_decimal(double pixels, string expected) =>
        Assert.That(SvgNumber.Text(pixels), Is.EqualTo(expected));

    [Test]
    public void A_place_that_is_no_number_is_refused() =>
        Assert.That(() => SvgNumber.Text(double.NaN), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static SiteModel HostileSite()
    {
        IndicatorPage page = SampleIndicator.Loneliness(1);
        AreaLabel area = page.Tables[0].Rows[1].Area with { Name = Hostile };
        TrendChart chart = page.Chart with
        {
            Lines = [page.Chart.Lines[0] with { Area = area }],
            Target = new TargetMark(2030, null, Hostile),
        };
        SiteModel site = SampleSite.With(page with { Title = Hostile, Chart = chart });
        return site with { Frame = SampleSite.Frame with { MunicipalityName = Hostile } };
    }
}
