using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Monitoring.Tests.Reports;

namespace Monitoring.Tests.Browser;

internal sealed class SitePagesTests
{
    private static readonly string[] _pages =
    [
        "index.html", "indicatoren/ernstige-eenzaamheid.html", "indicatoren/fietsen.html", "herkomst/ernstige-eenzaamheid.html",
        "doelen.html", "kloof.html", "meetkalender.html", "kwaliteit.html", "quarantaine.html", "verantwoording.html",
        "gebieden/index.html", "gebieden/WK093500.html", "gebieden/BU09350006.html", "gebieden/groep-prioriteit-noordoost.html",
    ];

    private static readonly int[] _widths = [1440, 768, 360, 320];

    private Chromium _chromium = null!;
    private SiteOnDisk _site = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _chromium = await Chromium.StartAsync();
        _site = await SiteOnDisk.WriteAsync(SampleSite.Create());
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
            _site?.Dispose();
        }
    }

    [Test]
    public async Task A_page_fits_its_window_and_nothing_is_cut_off_or_covered(
        [ValueSource(nameof(_pages))] string path, [ValueSource(nameof(_widths))] int width)
    {
        await using IBrowserContext context = await ContextAsync(width);
        IPage page = await OpenAsync(context, path);

        int room = await page.EvaluateAsync<int>("() => document.documentElement.clientWidth");
        Assert.That(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(room));
        Assert.That(await page.EvaluateAsync<string[]>(PageTrouble.OfChartTexts), Is.Empty);
        Assert.That(await page.EvaluateAsync<string[]>(PageTrouble.OfCutText), Is.Empty);
    }

    [Test]
    public async Task Axe_finds_nothing_against_accessibility(
        [ValueSource(nameof(_pages))] string path, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        await using IBrowserContext context = await ContextAsync(1440, scheme);
        IPage page = await OpenAsync(context, path);
        AxeResult result = await page.RunAxe();
        Assert.That(
            result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"), Is.Empty);
    }

    [TestCase(1440, ".chart-wide")]
    [TestCase(360, ".chart-narrow")]
    public async Task Only_one_rendering_of_the_main_chart_is_shown(int width, string shown)
    {
        await using IBrowserContext context = await ContextAsync(width);
        IPage page = await OpenAsync(context, _pages[1]);
        Assert.That(await page.Locator(".trend svg:visible").CountAsync(), Is.EqualTo(1));
        Assert.That(await page.Locator(shown).IsVisibleAsync());
    }

    [Test]
    public async Task Text_in_the_narrow_chart_is_as_large_as_on_a_desk()
    {
        await using IBrowserContext context = await ContextAsync(360);
        IPage page = await OpenAsync(context, _pages[1]);
        double scale = await page.EvaluateAsync<double>(
            "() => { const svg = document.querySelector('.chart-narrow svg'); return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width; }");
        Assert.That(scale, Is.GreaterThanOrEqualTo(0.99));
    }

    [Test]
    public async Task A_page_reads_without_script()
    {
        await using IBrowserContext context = await _chromium.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        IPage page = await OpenAsync(context, "index.html");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Ernstig of zeer ernstig eenzaam" }).ClickAsync();
        Assert.That(await page.Locator("h1").InnerTextAsync(), Is.EqualTo("Ernstig of zeer ernstig eenzaam"));
        await page.Locator(".figures td a").First.ClickAsync();
        Assert.That(await page.Locator("tr:target").InnerTextAsync(), Does.StartWith("Nederland"));
    }

    private Task<IBrowserContext> ContextAsync(int width, ColorScheme scheme = ColorScheme.Light) =>
        _chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
        });

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(_site.Address(path));
        return page;
    }
}
