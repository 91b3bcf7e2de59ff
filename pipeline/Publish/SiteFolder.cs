using Monitoring.Reports;

namespace Monitoring.Pipeline.Publish;

/// <summary>The site on disk: a reader sees the whole old site or the whole new one, never a mixture.</summary>
/// <remarks>
/// The new site is written beside the old one and the two folders change places in one step of the file system. Where
/// that step does not exist, two renames follow each other, and <see cref="Recover"/> repairs a stop between them.
/// </remarks>
internal sealed class SiteFolder
{
    private readonly string _live;
    private readonly string _next;

    /// <summary>Names the folders.</summary>
    /// <param name="path">The site's folder.</param>
    public SiteFolder(string path)
    {
        _live = Path.GetFullPath(path);
        _next = _live + ".next";
    }

    /// <summary>Full path of the site.</summary>
    public string FullPath => _live;

    /// <summary>Cleans up after a run that was stopped while publishing.</summary>
    public void Recover()
    {
        if (!Directory.Exists(_live) && Directory.Exists(_next) && SiteManifest.TryRead(_next) is not null)
        {
            // Stopped between the two renames: what waits is whole, because its manifest is written last.
            Directory.Move(_next, _live);
        }

        DeleteIfPresent(_next);
    }

    /// <summary>Replaces the site.</summary>
    public void Replace(IReadOnlyList<SiteFile> files, SiteManifest manifest)
    {
        DeleteIfPresent(_next);
        foreach (SiteFile file in files)
        {
            string path = Path.Combine(_next, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }

        File.WriteAllBytes(Path.Combine(_next, SiteManifest.FileName), manifest.ToBytes());
        if (!Directory.Exists(_live))
        {
            Directory.Move(_next, _live);
        }
        else
        {
            FolderExchange.Exchange(_live, _next);
        }

        DeleteIfPresent(_next);
    }

    private static void DeleteIfPresent(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
