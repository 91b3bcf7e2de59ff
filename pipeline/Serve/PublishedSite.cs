using Monitoring.Pipeline.Publish;

namespace Monitoring.Pipeline.Serve;

/// <summary>The newest published site, read file by file while a run may replace it.</summary>
/// <remarks>
/// Only what the site's manifest names is ever opened, and only bytes with the digest it names are given out: an address
/// cannot lead out of the site, and a file is wholly of one site. Where the folder is exchanged between the two reads,
/// both are done again.
/// </remarks>
/// <param name="folder">The site's folder.</param>
/// <param name="clock">The time.</param>
internal sealed class PublishedSite(string folder, TimeProvider clock)
{
    private const int Tries = 10;
    private static readonly TimeSpan _betweenTries = TimeSpan.FromMilliseconds(20);

    private CachedManifest? _manifest;

    /// <summary>Reads a file of the site.</summary>
    /// <param name="path">Its path within the site, with forward slashes, as the manifest spells it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<PublishedFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        PublishedFile last = PublishedFile.None(PublishedFileKind.NoSite);
        for (int attempt = 1; attempt <= Tries; attempt++)
        {
            last = await TryReadAsync(path, cancellationToken);
            if (last.Kind is PublishedFileKind.Found or PublishedFileKind.Unknown)
            {
                return last;
            }

            await Task.Delay(_betweenTries, clock, cancellationToken);
        }

        return last;
    }

    private async Task<PublishedFile> TryReadAsync(string path, CancellationToken cancellationToken)
    {
        if (CurrentManifest() is not { } manifest)
        {
            return PublishedFile.None(PublishedFileKind.NoSite);
        }

        if (!manifest.Files.TryGetValue(path, out string? digest))
        {
            return PublishedFile.None(PublishedFileKind.Unknown);
        }

        try
        {
            byte[] content = await File.ReadAllBytesAsync(Path.Combine(folder, path), cancellationToken);
            return string.Equals(SiteManifest.DigestOf(content), digest, StringComparison.Ordinal)
                ? new PublishedFile(PublishedFileKind.Found, digest, content)
                : PublishedFile.None(PublishedFileKind.Damaged);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PublishedFile.None(PublishedFileKind.Damaged);
        }
    }

    // Read again only when the file is another one; a site has thousands of files and a manifest to match.
    private SiteManifest? CurrentManifest()
    {
        FileInfo file = new(Path.Combine(folder, SiteManifest.FileName));
        if (!file.Exists)
        {
            return null;
        }

        if (_manifest is { } cached && cached.WrittenAt == file.LastWriteTimeUtc && cached.Length == file.Length)
        {
            return cached.Manifest;
        }

        SiteManifest? manifest = SiteManifest.TryRead(folder);
        FileInfo after = new(file.FullName);
        _manifest = manifest is not null && after.Exists && after.LastWriteTimeUtc == file.LastWriteTimeUtc && after.Length == file.Length
            ? new CachedManifest(file.LastWriteTimeUtc, file.Length, manifest)
            : null;
        return manifest;
    }

    private sealed record CachedManifest(DateTime WrittenAt, long Length, SiteManifest Manifest);
}
