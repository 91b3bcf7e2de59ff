using Monitoring.Reports;

namespace Monitoring.Tests.Reports;

internal sealed class GoldenTests
{
    [TestCase("index.html")]
    [TestCase("indicatoren/ernstige-eenzaamheid.html")]
    [TestCase("indicatoren/fietsen.html")]
    [TestCase("herkomst/ernstige-eenzaamheid.html")]
    [TestCase("gebieden/index.html")]
    [TestCase("gebieden/WK093500.html")]
    [TestCase("gebieden/BU09350006.html")]
    [TestCase("gebieden/groep-prioriteit-noordoost.html")]
    [TestCase("doelen.html")]
    [TestCase("kloof.html")]
    [TestCase("meetkalender.html")]
    [TestCase("kwaliteit.html")]
    [TestCase("quarantaine.html")]
    [TestCase("verantwoording.html")]
    [TestCase("downloads/ernstige-eenzaamheid-trend.svg")]
    public async Task A_page_is_as_agreed(string path)
    {
        IReadOnlyList<SiteFile> files = await SiteRenderer.RenderAsync(SampleSite.Create(1), CancellationToken.None);
        SiteFile file = files.Single(file => string.Equals(file.Path, path, StringComparison.Ordinal));
        GoldenFile.Demand(path.Replace('/', '-'), file.Content);
    }

    [TestCase("index.html")]
    [TestCase("indicatoren/ernstige-eenzaamheid.html")]
    [TestCase("indicatoren/fietsen.html")]
    [TestCase("herkomst/ernstige-eenzaamheid.html")]
    [TestCase("gebieden/BU09350006.html")]
    [TestCase("quarantaine.html")]
    [TestCase("downloads/ernstige-eenzaamheid-trend.svg")]
    public async Task An_English_page_is_as_agreed(string path)
    {
        IReadOnlyList<SiteFile> files = await SiteRenderer.RenderAsync(SampleEnglish.Create(1), CancellationToken.None);
        SiteFile file = files.Single(file => string.Equals(file.Path, path, StringComparison.Ordinal));
        GoldenFile.Demand("en-" + path.Replace('/', '-'), file.Content);
    }
}
