using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Monitoring.Tests.Reports;

namespace Monitoring.Tests.Browser;

/// <summary>The same pages in English, whose words are shorter here and longer there.</summary>
internal sealed class EnglishPagesTests
{
    private static readonly string[] _pages =
    [
        "index.html", "indicatoren/ernstige-eenzaamheid.html", "gebieden/BU09350006.html", "herkomst/ernstige-eenzaamheid.html",
    ];

    private Chromium _chromium = null!;
    private SiteOnDisk _site = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _chromium = await Chromium.StartAsync();
        _site = await SiteOnDisk.WriteAsync(SampleEnglish.Create());
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
    public async Task An_English_page_fits_its_window_and_nothing_is_cut_off_or_covered(
        [ValueSource(nameof(_pages))] string path, [Values(1440, 360, 320)] int width)
    {
        await using IBrowserContext context = await _chromium.Browser.NewContextAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        IPage page = await OpenAsync(context, path);
        int room = await page.EvaluateAsync<int>("() => document.documentElement.clientWidth");
        Assert.That(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(room));
        Assert.That(await page.EvaluateAsync<string[]>(PageTrouble.OfChartTexts), Is.Empty);
        Assert.That(await page.EvaluateAsync<string[]>(PageTrouble.OfCutText), Is.Empty);
    }

    [Test]
    public async Task Axe_finds_nothing_against_accessibility_in_English([ValueSource(nameof(_pages))] string path)
    {
        await using IBrowserContext context = await _chromium.Browser.NewContextAsync();
        AxeResult result = await (await OpenAsync(context, path)).RunAxe();
        Assert.That(result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"), Is.Empty);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(_site.Address(path));
        return page;
    }
}
