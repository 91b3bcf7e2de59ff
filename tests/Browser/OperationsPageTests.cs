using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Monitoring.Pipeline;
using Monitoring.Pipeline.Serve;
using Monitoring.Reports;
using Monitoring.Tests.Fixtures;
using Monitoring.Tests.Serve;

namespace Monitoring.Tests.Browser;

/// <summary>The served pages in a browser that obeys the headers they come with.</summary>
internal sealed class OperationsPageTests
{
    private Chromium _chromium = null!;
    private WebServer _server = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _chromium = await Chromium.StartAsync();
        WebOptions options = new() { Port = 0 };
        RequestHandler handler = new(
            new PublishedSite(BundledState.Site, TimeProvider.System),
            _ => OperationsRenderer.RenderAsync(SampleOperations.Page()),
            options.AllowedHosts,
            new RunConsole(TextWriter.Null, TextWriter.Null));
        _server = await WebServer.StartAsync(options, handler, CancellationToken.None);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    [TestCase("beheer", 1440)]
    [TestCase("beheer", 360)]
    [TestCase("bestaat-niet", 360)]
    public async Task A_page_fits_its_window(string path, int width)
    {
        await using IBrowserContext context = await ContextAsync(width);
        IPage page = await OpenAsync(context, path);
        Assert.Multiple(async () =>
        {
            Assert.That(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"), Is.False);
            Assert.That(await page.EvaluateAsync<string[]>(PageTrouble.OfCutText), Is.Empty);
        });
    }

    [Test]
    public async Task Axe_finds_nothing_against_accessibility(
        [Values("beheer", "bestaat-niet")] string path, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        await using IBrowserContext context = await ContextAsync(1440, scheme);
        IPage page = await OpenAsync(context, path);
        if (await page.Locator("details").CountAsync() > 0)
        {
            await page.Locator("details summary").First.ClickAsync();
        }

        AxeResult result = await page.RunAxe();
        Assert.That(result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"), Is.Empty);
    }

    [TestCase("")]
    [TestCase("indicatoren/ernstige-eenzaamheid.html")]
    [TestCase("herkomst/ernstige-eenzaamheid.html")]
    [TestCase("downloads/ernstige-eenzaamheid-trend.svg")]
    [TestCase("beheer")]
    public async Task The_headers_forbid_nothing_that_a_page_needs(string path)
    {
        await using IBrowserContext context = await ContextAsync(1440);
        IPage page = await context.NewPageAsync();
        List<string> complaints = [];
        page.Console += (_, message) => complaints.Add(message.Text);
        page.RequestFailed += (_, request) => complaints.Add(request.Url);
        await page.GotoAsync(new Uri(_server.Address, path).AbsoluteUri);
        Assert.That(complaints.Where(text => !text.Contains("favicon", StringComparison.Ordinal)), Is.Empty);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(_server.Address, path).AbsoluteUri);
        return page;
    }

    private Task<IBrowserContext> ContextAsync(int width, ColorScheme scheme = ColorScheme.Light) =>
        _chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
        });
}
