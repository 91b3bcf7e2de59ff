using Monitoring.Reports;

namespace Monitoring.Tests.Reports;

internal sealed class GoldenTests
{
    [TestCase("index.html")]
    [TestCase("indicatoren/ernstige-eenzaamheid.html")]
    [TestCase("indicatoren/fietsen.html")]
    [TestCase("herkomst/ernstige-eenzaamheid.html")]
    [TestCase("downloads/ernstige-eenzaamheid-trend.svg")]
    public async Task A_page_is_as_agreed(string path)
    {
        IReadOnlyList<SiteFile> files = await SiteRenderer.RenderAsync(SampleSite.Create(1), CancellationToken.None);
        SiteFile file = files.Single(file => string.Equals(file.Path, path, StringComparison.Ordinal));
        GoldenFile.Demand(path.Replace('/', '-'), file.Content);
    }
}
