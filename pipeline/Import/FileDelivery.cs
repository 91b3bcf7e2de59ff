using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;

namespace Monitoring.Pipeline.Import;

/// <summary>Takes a portal export that someone downloaded into the archive, as one more retrieval of its dataset.</summary>
internal static class FileDelivery
{
    private const long LargestFile = 64L * 1024 * 1024;

    /// <summary>Reads the file once to its end and, when it is whole, archives it.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="table">The catalogue's line for the table.</param>
    /// <param name="dataset">Table id, or table id and the name of a selection.</param>
    /// <param name="path">The file.</param>
    /// <param name="clock">Gives the moment of delivery.</param>
    /// <exception cref="SourceLayoutException">It is no whole export of that table; nothing was archived.</exception>
    public static Snapshot Archive(
        SnapshotArchive archive, SourceTable table, string dataset, string path, TimeProvider clock)
    {
        FileInfo file = new(path);
        if (!file.Exists || file.Length > LargestFile || !file.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase))
        {
            throw new SourceLayoutException(
                table.SourceId,
                $"{path} cannot be taken",
                path,
                "an existing .csv file of at most 64 MiB, exported from the StatLine portal",
                "Export the table from the portal again and name that file.");
        }

        Try(table.SourceId, dataset, file, clock);
        return Write(archive, table.SourceId, dataset, file, clock);
    }

    // A file that cannot be read must not become part of the archive, which never forgets.
    private static void Try(string sourceId, string dataset, FileInfo file, TimeProvider clock)
    {
        string folder = Directory.CreateTempSubdirectory("monitor-delivery-").FullName;
        try
        {
            SnapshotArchive trial = new(folder);
            Snapshot snapshot = Write(trial, sourceId, dataset, file, clock);
            using PublishedRowReader reader = new StatLineSource(trial, sourceId, []).Open(snapshot).OpenRows();
            while (reader.Read())
            {
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Snapshot Write(
        SnapshotArchive archive, string sourceId, string dataset, FileInfo file, TimeProvider clock)
    {
        string tableId = DatasetName.TableOf(dataset);
        using SnapshotWriter writer = archive.Begin(sourceId, dataset);
        using (Stream target = writer.CreateFile(file.Name))
        {
            using FileStream content = file.OpenRead();
            content.CopyTo(target);
        }

        return writer.Commit(new SnapshotOrigin(
            "CBS",
            $"StatLine-tabel {tableId}, uitvoer van het portaal",
            $"CBS, StatLine-tabel {tableId}, als CSV uitgevoerd van het portaal (bestand {file.Name}), CC BY 4.0",
            $"https://opendata.cbs.nl/statline/#/CBS/nl/dataset/{tableId}",
            "CC BY 4.0",
            clock.GetUtcNow(),
            string.Empty,
            $"Een selectie, zoals iemand die op het portaal maakte: bestand {file.Name}.",
            [],
            []));
    }
}
