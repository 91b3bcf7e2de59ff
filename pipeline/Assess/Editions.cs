using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Assess;

/// <summary>Which tables are editions of one publication: each newer one restates the years of those before it.</summary>
/// <remarks>The modelled tables of one source with one area dimension; among them the catalogue prefers the newer one.</remarks>
internal sealed class Editions(MonitorCatalogue catalogue)
{
    /// <summary>Every edition, publication by publication, the newest of each first.</summary>
    public IReadOnlyList<Edition> All { get; } =
    [
        .. catalogue.SourceTables
            .Where(table => table.EstimateKind == EstimateKind.Modelled)
            .GroupBy(table => (table.SourceId, table.AreaDimension))
            .Index()
            .SelectMany(publication => publication.Item
                .OrderBy(table => table.Preference)
                .Select((table, rank) => new Edition(table.SourceId, table.TableId, publication.Index, rank))),
    ];

    /// <summary>Newer editions of a table's publication, the newest first; empty for the newest and for a table without editions.</summary>
    public IEnumerable<string> NewerThan(string tableId) =>
        from older in All
        where string.Equals(older.TableId, tableId, StringComparison.Ordinal)
        from newer in All
        where newer.Publication == older.Publication && newer.Rank < older.Rank
        select newer.TableId;
}
