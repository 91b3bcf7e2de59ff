using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources;
using Monitoring.Sources.Files;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Dropped files that were archived before, read by the layouts of the catalogue; it takes no new ones.</summary>
internal class DroppedFileArchive(string id, MonitorCatalogue catalogue, SnapshotArchive archive) : ISource
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    /// <exception cref="SourceUnavailableException">Nothing was ever dropped for this source.</exception>
    public virtual Task<FetchResult> FetchAsync(CancellationToken cancellationToken) => archive.Datasets(id).Count > 0
        ? Task.FromResult(new FetchResult(archive.List(id), [], []))
        : throw new SourceUnavailableException(
            id, $"The archive {archive.Root} has no file of {id}. Put one into the folder {id} of the inbox, or check the path of the archive.");

    /// <inheritdoc/>
    public PublishedTable Open(Snapshot snapshot)
    {
        string tableId = DatasetName.TableOf(snapshot.Id.Dataset);
        SourceTable? table = ImportTableOf(tableId);
        return table is not null && catalogue.DroppedFiles.LayoutOf(tableId) is { } layout
            ? FileTable.Open(
                snapshot, catalogue.DroppedFiles.ToFileLayout(layout, table.DivisionYear), FileLimits.Default, UnitsOf(catalogue, tableId))
            : throw new SourceLayoutException(
                id,
                $"No layout is declared for {tableId}",
                snapshot.Id.RelativePath,
                "a line in layouts.csv and its columns in layout_columns.csv",
                "Put the layout back; the file in the archive stays as it is.");
    }

    /// <summary>The unit of each figure; a file does not state them, so that they are those of the indicators.</summary>
    internal static Dictionary<string, string> UnitsOf(MonitorCatalogue catalogue, string tableId) => catalogue.ColumnMappings
        .Where(mapping => string.Equals(mapping.TableId, tableId, StringComparison.Ordinal))
        .ToDictionary(
            mapping => mapping.Stem,
            mapping => catalogue.Indicators.First(indicator => string.Equals(indicator.Id, mapping.IndicatorId, StringComparison.Ordinal)).Unit,
            StringComparer.Ordinal);

    private SourceTable? ImportTableOf(string tableId) =>
        catalogue.SourceTables.FirstOrDefault(table => string.Equals(table.TableId, tableId, StringComparison.Ordinal));
}
