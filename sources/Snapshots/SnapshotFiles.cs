using System.IO.Compression;

namespace Monitoring.Sources.Snapshots;

/// <summary>Opens the files of a snapshot.</summary>
internal static class SnapshotFiles
{
    /// <summary>
    /// The place of a file in the list of the origin, asked for by its name without <c>.gz</c>; -1 when absent.
    /// </summary>
    internal static int IndexOf(Snapshot snapshot, string plainName)
    {
        IReadOnlyList<SnapshotFile> files = snapshot.Origin.Files;
        for (int index = 0; index < files.Count; index++)
        {
            if (string.Equals(SnapshotNames.Plain(files[index].Name), plainName, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Opens a file for one pass; its digest is checked on the way.</summary>
    internal static Stream Open(Snapshot snapshot, SnapshotFile file)
    {
        string sourceId = snapshot.Id.SourceId;
        string where = $"{snapshot.Id.RelativePath}/{file.Name}";
        if (!SnapshotNames.IsFileName(file.Name))
        {
            throw ArchiveErrors.Damaged(sourceId, "A file name leads elsewhere", where, "a plain file name without folder");
        }

        try
        {
            // Readers bring their own buffer; a second one here would only copy.
            FileStream stored = new(
                Path.Combine(snapshot.ContentFolder, file.Name),
                new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
            Stream content = SnapshotNames.IsCompressed(file.Name)
                ? new GZipStream(stored, CompressionMode.Decompress)
                : stored;
            return new VerifyingStream(content, file, sourceId, where);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw ArchiveErrors.Damaged(
                sourceId,
                $"A file is missing from {snapshot.ContentFolder}",
                where,
                $"the bytes with digest {file.Sha256}",
                exception);
        }
        catch (Exception exception) when (ArchiveErrors.IsDiskTrouble(exception))
        {
            throw ArchiveErrors.Unreachable(sourceId, where, exception);
        }
    }

    /// <summary>Reads every file to its end.</summary>
    internal static void Verify(Snapshot snapshot)
    {
        foreach (SnapshotFile file in snapshot.Origin.Files)
        {
            using Stream stream = Open(snapshot, file);
            stream.CopyTo(Stream.Null);
        }
    }
}
