using Monitoring.Reports;

namespace Monitoring.Tests.Reports;

internal sealed class SiteOutputTests
{
    [Test, Explicit("Writes the sample site to the folder in MONITOR_SAMPLE_SITE, to look at")]
    public async Task Writes_the_sample_site()
    {
        string folder = Environment.GetEnvironmentVariable("MONITOR_SAMPLE_SITE") ?? "";
        Assume.That(folder, Is.Not.Empty);
        foreach (SiteFile file in await SiteRenderer.RenderAsync(SampleSite.Create(), CancellationToken.None))
        {
            string path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Content.ToArray());
        }
    }
}
