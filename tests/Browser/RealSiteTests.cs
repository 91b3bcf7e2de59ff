using Microsoft.Playwright;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Browser;

/// <summary>The report on the bundled figures, every page of it, as people see it.</summary>
internal sealed class RealSiteTests
{
    // One of each kind, with the longest name, without figures, with the most members; the others differ in numbers only.
    private static readonly string[] _areas =
        ["index", "BU09350004", "BU09350402", "BU09350303", "WK093502", "WK093505", "groep-prioriteit-noordwest", "groep-veerkrachtige-wijken"];

    [TestCase(1440)]
    [TestCase(360)]
    public async Task Every_page_of_the_real_report_fits_its_window(int width)
    {
        await using Chromium chromium = await Chromium.StartAsync();
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        IPage page = await context.NewPageAsync();
        List<string> troubles = [];
        foreach (string file in Pages())
        {
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            string name = Path.GetFileName(file);
            if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            {
                troubles.Add($"{name}: wider than its window");
            }

            troubles.AddRange((await page.EvaluateAsync<string[]>(PageTrouble.OfChartTexts)).Select(trouble => $"{name}: {trouble}"));
            troubles.AddRange((await page.EvaluateAsync<string[]>(PageTrouble.OfCutText)).Select(trouble => $"{name}: {trouble}"));
        }

        Assert.That(troubles, Is.Empty);
    }

    [Test]
    public void No_page_is_larger_than_500_kilobytes()
    {
        const int LargestPage = 500_000;
        Assert.That(
            Directory.GetFiles(BundledState.Site, "*.html", SearchOption.AllDirectories)
                .Where(file => new FileInfo(file).Length > LargestPage)
                .Select(Path.GetFileName),
            Is.Empty);
    }

    private static IEnumerable<string> Pages() =>
        Directory.GetFiles(Path.Combine(BundledState.Site, "indicatoren"), "*.html")
            .Append(Path.Combine(BundledState.Site, "index.html"))
            .Append(Path.Combine(BundledState.Site, "herkomst", "ervaren-gezondheid.html"))
            .Concat(_areas.Select(area => Path.Combine(BundledState.Site, "gebieden", area + ".html")))
            .Order(StringComparer.Ordinal);
}
