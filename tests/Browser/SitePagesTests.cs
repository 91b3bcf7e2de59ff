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
    ];

    private static readonly int[] _widths = [1440, 768, 360, 320];

    // Text that sticks out of its picture or lies over other text of it; half a pixel is rounding.
    private const string TextTrouble = """
        () => [...document.querySelectorAll('svg')].flatMap(svg => {
          const frame = svg.getBoundingClientRect();
          if (frame.width === 0) return [];
          const texts = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
          return texts.flatMap(([text, box], i) => [
            ...(box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1
              ? [`'${text}' leaves its picture`] : []),
            ...texts.slice(0, i)
              .filter(([, other]) => box.left < other.right - .5 && other.left < box.right - .5
                && box.top < other.bottom - 3 && other.top < box.bottom - 3)
              .map(([other]) => `'${text}' lies over '${other}'`)]);
        })
        """;

    // Text of the page itself that its own box cuts off; scrolling regions are meant to hold more than they show.
    private const string CutText = """
        () => [...document.querySelectorAll('body *:not(svg *)')]
          .filter(e => !e.closest('.scroll,.unseen,.skip') && getComputedStyle(e).display !== 'inline' && e.clientWidth > 0
            && !(e instanceof SVGElement) && e.scrollWidth > e.clientWidth + 1)
          .map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 60))
        """;

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
        Assert.That(await page.EvaluateAsync<string[]>(TextTrouble), Is.Empty);
        Assert.That(await page.EvaluateAsync<string[]>(CutText), Is.Empty);
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
