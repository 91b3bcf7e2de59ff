using System.IO.Compression;

namespace Monitoring.Reports.Downloads;

/// <summary>Writes an archive anew so that its bytes follow from its content: entries in order of name, one fixed moment.</summary>
internal static class FixedZip
{
    // The earliest moment that the format can state.
    private static readonly DateTimeOffset _moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same entries, in ordinal order of their names (which puts the list of content types first).</summary>
    public static byte[] Rewrite(MemoryStream archive)
    {
        archive.Position = 0;
        using MemoryStream result = new();
        using (ZipArchive source = new(archive, ZipArchiveMode.Read, leaveOpen: true))
        {
            using ZipArchive target = new(result, ZipArchiveMode.Create, leaveOpen: true);
            foreach (ZipArchiveEntry entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = _moment;
                using Stream from = entry.Open();
                using Stream to = copy.Open();
                from.CopyTo(to);
            }
        }

        return result.ToArray();
    }
}
