using Monitoring.Reports;

namespace Monitoring.Pipeline.Publish;

/// <summary>The site on disk: a reader sees the whole old site or the whole new one, never a mixture.</summary>
/// <remarks>
/// The new site is written beside the old one and the two folders change places in one step of the file system. Where
/// that step does not exist, two renames follow each other, and <see cref="Recover"/> repairs a stop between them.
/// </remarks>
internal sealed class SiteFolder
{
    private const string NextSuffix = ".next";

    private readonly string _live;
    private readonly string _next;
    private readonly string _old;

    /// <summary>Names the folders.</summary>
    /// <param name="path">The site's folder.</param>
    public SiteFolder(string path)
    {
        _live = Path.GetFullPath(path);
        _next = _live + NextSuffix;
        _old = _live + FolderExchange.OldSuffix;
    }

    /// <summary>Full path of the site.</summary>
    public string FullPath => _live;

    /// <summary>Refuses a place that holds something else than a site: replacing it would delete what stands there.</summary>
    /// <exception cref="SitePlaceException">The folder has files but no manifest of a site, or is no folder.</exception>
    public void RequireOwn()
    {
        bool hasOtherFiles = Directory.Exists(_live)
            && Directory.EnumerateFileSystemEntries(_live).Any()
            && SiteManifest.TryRead(_live) is null;
        if (hasOtherFiles || File.Exists(_live))
        {
            throw new SitePlaceException(_live);
        }
    }

    /// <summary>Cleans up after a run that was stopped while publishing.</summary>
    public void Recover()
    {
        RequireOwn();
        if (!Directory.Exists(_live))
        {
            // Stopped between the two renames: what waits is whole, because its manifest is written last; else what was there is.
            string? whole = new[] { _next, _old }.FirstOrDefault(folder => SiteManifest.TryRead(folder) is not null);
            if (whole is not null)
            {
                Directory.Move(whole, _live);
            }
        }

        DeleteIfPresent(_next);
        DeleteIfPresent(_old);
    }

    /// <summary>Replaces the site.</summary>
    public void Replace(IReadOnlyList<SiteFile> files, SiteManifest manifest)
    {
        RequireOwn();
        DeleteIfPresent(_next);
        Directory.CreateDirectory(_next);
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
