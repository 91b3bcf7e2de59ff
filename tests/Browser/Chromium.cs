using Microsoft.Playwright;

namespace Monitoring.Tests.Browser;

/// <summary>A real browser for tests; it is the one on the machine, none is downloaded.</summary>
/// <remarks>Without a browser the tests are skipped with the reason, except on a build server (CI=true), where they fail.</remarks>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--no-first-run",
    ];

    private readonly IPlaywright _driver;

    private Chromium(IPlaywright driver, IBrowser browser)
    {
        _driver = driver;
        Browser = browser;
    }

    /// <summary>The running browser.</summary>
    public IBrowser Browser { get; }

    /// <summary>Starts the browser that CHROMIUM names, else /usr/bin/chromium.</summary>
    public static async Task<Chromium> StartAsync()
    {
        string path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        if (!File.Exists(path))
        {
            Refuse($"No browser at {path}; set CHROMIUM to one.");
        }

        IPlaywright driver = await Playwright.CreateAsync();
        IBrowser browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = _arguments,
        });
        return new Chromium(driver, browser);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        _driver.Dispose();
    }

    private static void Refuse(string reason)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal))
        {
            Assert.Fail(reason);
        }

        Assert.Ignore(reason);
    }
}
