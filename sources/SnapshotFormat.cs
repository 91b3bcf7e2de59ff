using Monitoring.Sources.PortalCsv;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;

namespace Monitoring.Sources;

/// <summary>Tells from the files of a snapshot in which of StatLine's forms a table was published.</summary>
internal static class SnapshotFormat
{
    /// <summary>Opens a table: a portal export when the snapshot is one CSV file, else pages of the data feed.</summary>
    /// <exception cref="SourceLayoutException">The files are not in the shape of that form.</exception>
    internal static PublishedTable Open(Snapshot snapshot) =>
        snapshot.Origin.Files is [SnapshotFile only] && PortalCsvTable.IsExport(only)
            ? PortalCsvTable.Open(snapshot)
            : StatLineTable.Open(snapshot);
}
