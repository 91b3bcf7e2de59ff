using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Import;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Cli;

/// <summary>A table that is in the archive but not in the catalogue: what the team needs to add it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Dataset">Its name in the archive.</param>
/// <param name="Title">The provider's title.</param>
/// <param name="Topics">Its numeric topics: key and title.</param>
/// <param name="Fault">Why it could not be read; empty when it could.</param>
internal sealed record UnknownTable(
    string Source, string Dataset, string Title, IReadOnlyList<string> Topics, string Fault)
{
    /// <summary>Every such table of the catalogue's sources.</summary>
    public static IReadOnlyList<UnknownTable> Find(MonitorCatalogue catalogue, string archiveRoot)
    {
        SnapshotArchive archive = new(archiveRoot);
        return
        [
            .. from source in catalogue.SourceTables.Select(table => table.SourceId).Distinct(StringComparer.Ordinal)
               from dataset in archive.Datasets(source)
               where ImportPlan.TableOf(catalogue, source, dataset) is null
               select Describe(archive, source, dataset, catalogue),
        ];
    }

    private static UnknownTable Describe(
        SnapshotArchive archive, string source, string dataset, MonitorCatalogue catalogue)
    {
        try
        {
            PublishedTable table = SourceRegistry.Archived(archive, source, catalogue).Open(archive.List(source, dataset)[^1]);
            return new UnknownTable(
                source,
                dataset,
                table.Title,
                [
                    .. table.Columns
                        .Where(column => column.Kind == PublishedColumnKind.Topic
                            && !string.Equals(column.DataType, "String", StringComparison.Ordinal))
                        .Select(column => $"{column.Key} ({column.Title})"),
                ],
                string.Empty);
        }
        catch (SourceException exception)
        {
            return new UnknownTable(source, dataset, string.Empty, [], exception.Message);
        }
    }
}
