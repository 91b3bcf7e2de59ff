using System.Net;
using System.Text.RegularExpressions;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

/// <summary>What a reader of the real report finds by following links from its entry page.</summary>
internal sealed partial class ThreeClicksTests
{
    private const string Entry = "index.html";

    private readonly Dictionary<string, IReadOnlySet<string>> _links = new(StringComparer.Ordinal);

    private static IEnumerable<Area> Neighbourhoods =>
        TestCatalogue.Shipped.Areas.Where(area => area.Code.Level == AreaLevel.Neighbourhood);

    [Test]
    public void Three_clicks_lead_to_the_origin_of_any_indicator_in_any_neighbourhood_or_to_why_it_has_no_figure()
    {
        List<string> lost = [];
        int origins = 0;
        foreach (Area area in Neighbourhoods)
        {
            string page = $"gebieden/{area.Code.Value}.html";
            Assert.That(FromEntry(page), Is.True, $"two clicks do not lead to {page}");
            foreach (Indicator indicator in TestCatalogue.Shipped.Indicators)
            {
                string origin = $"herkomst/{indicator.Id}.html#{area.Code.Value}/";
                bool hasOrigin = LinksOf(page).Any(link => link.StartsWith(origin, StringComparison.Ordinal));
                origins += hasOrigin ? 1 : 0;
                if (!hasOrigin && !LinksOf(page).Contains($"indicatoren/{indicator.Id}.html"))
                {
                    lost.Add($"{indicator.Id} in {area.NameNl}");
                }
            }
        }

        Assert.Multiple(() =>
        {
            Assert.That(lost, Is.Empty);
            Assert.That(origins, Is.GreaterThan(44 * 30));
        });
    }

    [Test]
    public void Every_origin_that_a_neighbourhood_links_to_is_a_line_on_that_page()
    {
        foreach (string link in LinksOf("gebieden/BU09350402.html").Where(link => link.StartsWith("herkomst/", StringComparison.Ordinal)))
        {
            string[] parts = link.Split('#');
            Assert.That(Read(parts[0]), Does.Contain($"id=\"{parts[1].Replace("+", "&#x2B;", StringComparison.Ordinal)}\""), link);
        }
    }

    [Test]
    public void The_caution_stands_directly_below_the_heading_of_the_figures()
    {
        foreach (Area area in Neighbourhoods)
        {
            string html = Read($"gebieden/{area.Code.Value}.html");
            Assert.That(CautionBelowHeading().IsMatch(html), $"{area.NameNl} has figures without a caution");
        }
    }

    [Test]
    public void Every_page_has_the_same_main_menu() =>
        Assert.That(
            Directory.GetFiles(BundledState.Site, "*.html", SearchOption.AllDirectories)
                .Select(file => Menu().Match(File.ReadAllText(file)).Groups["menu"].Value)
                .Select(menu => string.Join(' ', Reference().Matches(menu).Select(match => match.Groups["href"].Value.Replace("../", "", StringComparison.Ordinal))))
                .Distinct(StringComparer.Ordinal),
            Has.Exactly(1).Items.And.All.StartsWith("index.html gebieden/index.html"));

    private bool FromEntry(string page) => LinksOf(Entry).Any(first =>
        first.EndsWith(".html", StringComparison.Ordinal) && LinksOf(first).Contains(page));

    private IReadOnlySet<string> LinksOf(string page)
    {
        if (!_links.TryGetValue(page, out IReadOnlySet<string>? links))
        {
            Uri from = new("file:///site/" + page);
            links = Reference().Matches(Read(page))
                .Select(match => WebUtility.HtmlDecode(match.Groups["href"].Value))
                .Where(href => !href.StartsWith("https:", StringComparison.Ordinal) && !href.StartsWith('#'))
                .Select(href => href.Split('#') is [string path, string place]
                    ? Resolved(from, path) + "#" + place
                    : Resolved(from, href))
                .ToHashSet(StringComparer.Ordinal);
            _links[page] = links;
        }

        return links;
    }

    private static string Resolved(Uri from, string href) => new Uri(from, href).AbsolutePath["/site/".Length..];

    private static string Read(string page) => File.ReadAllText(Path.Combine(BundledState.Site, page));

    [GeneratedRegex("href=\"(?<href>[^\"]*)\"")]
    private static partial Regex Reference();

    [GeneratedRegex("<nav class=\"menu\"(?<menu>.*?)</nav>", RegexOptions.Singleline)]
    private static partial Regex Menu();

    [GeneratedRegex("<h2 id=\"h-cijfers\">[^<]*</h2>\\s*<p class=\"note\">")]
    private static partial Regex CautionBelowHeading();
}
