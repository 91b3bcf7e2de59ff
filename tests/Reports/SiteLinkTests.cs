using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Monitoring.Reports;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>What a browser needs from every page, checked without one.</summary>
internal sealed partial class SiteLinkTests
{
    private static readonly string[] _areas =
    [
        .. SampleFigures.Rows.Where(row => row.Area.Kind is AreaKind.District or AreaKind.Neighbourhood).Select(row => row.Area.Code),
        "groep-prioriteit-noordoost",
    ];

    private static readonly string[] _agreed =
    [
        "index.html", "assets/site.css", "doelen.html", "kloof.html", "meetkalender.html", "kwaliteit.html", "quarantaine.html", "downloads/quarantaine.xlsx", "verantwoording.html",
        "downloads/inspanningen.csv", "downloads/inspanningen-excel.csv", "downloads/streefwaarden.csv", "downloads/streefwaarden-excel.csv",
        "downloads/kloof.csv", "downloads/kloof-excel.csv", "downloads/meetkalender.csv", "downloads/meetkalender-excel.csv",
        "indicatoren/ernstige-eenzaamheid.html", "herkomst/ernstige-eenzaamheid.html", "downloads/ernstige-eenzaamheid.csv",
        "downloads/ernstige-eenzaamheid-excel.csv", "downloads/ernstige-eenzaamheid-trend.svg",
        "indicatoren/fietsen.html", "herkomst/fietsen.html", "downloads/fietsen.csv", "downloads/fietsen-excel.csv",
        "downloads/fietsen-trend.svg",
        "gebieden/index.html", .. _areas.SelectMany(area =>
            (string[])[$"gebieden/{area}.html", $"downloads/{area}.csv", $"downloads/{area}-excel.csv"]),
    ];

    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    [OneTimeSetUp]
    public async Task Render()
    {
        foreach (SiteFile file in await SiteRenderer.RenderAsync(SampleSite.Create(), CancellationToken.None))
        {
            _paths.Add(file.Path);
            if (file.Path.EndsWith(".html", StringComparison.Ordinal))
            {
                _pages.Add(file.Path, Encoding.UTF8.GetString(file.Content.Span));
            }
        }
    }

    [Test]
    public void The_site_has_exactly_the_agreed_files() => Assert.That(_paths, Is.EquivalentTo(_agreed));

    [Test]
    public void Every_id_is_unique_on_its_page()
    {
        foreach ((string path, string html) in _pages)
        {
            Assert.That(Ids(html), Is.Unique, path);
        }
    }

    [Test]
    public void Every_link_leads_to_a_file_and_a_place_in_it()
    {
        foreach ((string path, string html) in _pages)
        {
            foreach (string href in Values(Href(), html).Where(href => !href.StartsWith("https://", StringComparison.Ordinal)))
            {
                string[] parts = href.Split('#');
                string target = parts[0].Length == 0 ? path : Resolve(path, parts[0]);
                Assert.That(_paths, Does.Contain(target), $"{path} links to {href}");
                Assert.That(parts.Length == 1 || Ids(_pages[target]).Contains(parts[1], StringComparer.Ordinal), $"{path} links to {href}");
            }
        }
    }

    [Test]
    public void Every_reference_for_assistive_technology_resolves()
    {
        foreach ((string path, string html) in _pages)
        {
            HashSet<string> ids = [.. Ids(html)];
            Assert.That(Values(AriaReference(), html).Where(id => !ids.Contains(id)), Is.Empty, path);
        }
    }

    [Test]
    public void Every_page_has_one_main_heading_and_skips_no_level()
    {
        foreach ((string path, string html) in _pages)
        {
            int[] levels = [.. Values(Heading(), html).Select(level => level[0] - '0')];
            Assert.That(levels.Count(level => level == 1), Is.EqualTo(1), path);
            for (int i = 1; i < levels.Length; i++)
            {
                Assert.That(levels[i], Is.LessThanOrEqualTo(levels[i - 1] + 1), path);
            }
        }
    }

    [Test]
    public void No_page_has_a_script_or_a_style_of_its_own_or_is_too_large()
    {
        foreach ((string path, string html) in _pages)
        {
            Assert.That(html, Does.Not.Contain("<script").And.Not.Contain(" style=").And.Not.Contain("<style"), path);
            Assert.That(Encoding.UTF8.GetByteCount(html), Is.LessThan(500_000), path);
        }
    }

    [Test]
    public void Every_figure_in_a_page_has_its_line_on_the_origin_page()
    {
        HashSet<string> known = [.. Values(Origin(), _pages["herkomst/ernstige-eenzaamheid.html"])];
        string[] shown = [.. Values(Origin(), _pages["indicatoren/ernstige-eenzaamheid.html"])];
        Assert.That(shown, Has.Length.GreaterThan(200));
        Assert.That(shown.Where(origin => !known.Contains(origin)), Is.Empty);
    }

    private static string Resolve(string from, string href) =>
        new Uri(new Uri("file:///site/" + from), href).AbsolutePath["/site/".Length..];

    private static IEnumerable<string> Ids(string html) => Values(Id(), html);

    private static IEnumerable<string> Values(Regex pattern, string html) =>
        pattern.Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    [GeneratedRegex(@"\sid=""([^""]*)""")]
    private static partial Regex Id();

    [GeneratedRegex(@"\shref=""([^""]*)""")]
    private static partial Regex Href();

    [GeneratedRegex(@"\saria-(?:labelledby|describedby)=""([^""]*)""")]
    private static partial Regex AriaReference();

    [GeneratedRegex(@"<h([1-6])\b")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\sdata-origin=""([^""]*)""")]
    private static partial Regex Origin();
}
