using System.Text;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Store;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Trace;

/// <summary>Reads a figure's cell again from the bytes in the archive.</summary>
/// <param name="roots">Archives to look in, in this order.</param>
internal sealed class ArchiveReader(IReadOnlyList<string> roots)
{
    /// <summary>The cell a figure came from; says why when it cannot be read.</summary>
    public ArchivedCell Read(FigureRow row, SnapshotOriginRow origin, MonitorCatalogue catalogue)
    {
        foreach (string root in roots.Where(Directory.Exists))
        {
            SnapshotArchive archive = new(root);
            try
            {
                Snapshot? snapshot = archive.List(row.SourceId, DatasetOf(origin)).FirstOrDefault(candidate =>
                    string.Equals(candidate.Id.RelativePath, origin.Path, StringComparison.Ordinal));
                if (snapshot is not null)
                {
                    return ReadFrom(SourceRegistry.Archived(archive, row.SourceId, catalogue), archive, snapshot, row);
                }
            }
            catch (SourceException exception)
            {
                return new ArchivedCell(null, null, exception.Message);
            }
        }

        return new ArchivedCell(null, null, $"not found in {string.Join(" or ", roots)}");
    }

    // Not the table's id: a selection of a table is a dataset of its own.
    private static string DatasetOf(SnapshotOriginRow origin) => origin.Path.Split('/')[1];

    private static ArchivedCell ReadFrom(ISource source, SnapshotArchive archive, Snapshot snapshot, FigureRow row)
    {
        archive.Verify(snapshot);
        using PublishedRowReader reader = source.Open(snapshot).OpenRows();
        while (reader.Read())
        {
            if (reader.Locator.FileIndex == row.FileIndex && reader.Locator.RowNumber == row.RowNumber)
            {
                string text = Encoding.UTF8.GetString(reader.Cell((int)row.ColumnNumber));
                return new ArchivedCell(snapshot.ContentFolder, text, "digests of all files hold");
            }
        }

        return new ArchivedCell(snapshot.ContentFolder, null, "the file has no such row");
    }
}
