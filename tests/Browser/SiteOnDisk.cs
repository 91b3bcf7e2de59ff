using Monitoring.Reports;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Browser;

/// <summary>A rendered site in a temporary folder, opened from disk as a reader would.</summary>
internal sealed class SiteOnDisk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("monitor-site-").FullName;

    /// <summary>Renders and writes a site.</summary>
    public static async Task<SiteOnDisk> WriteAsync(SiteModel model)
    {
        SiteOnDisk site = new();
        foreach (SiteFile file in await SiteRenderer.RenderAsync(model, CancellationToken.None))
        {
            string path = Path.Combine(site._folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Content.ToArray());
        }

        return site;
    }

    /// <summary>Address of a page.</summary>
    public string Address(string path) => new Uri(Path.Combine(_folder, path)).AbsoluteUri;

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
