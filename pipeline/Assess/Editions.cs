using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Assess;

/// <summary>Which tables are editions of one publication: each newer one restates the years of those before it.</summary>
/// <remarks>The modelled tables of one source with one area dimension; among them the catalogue prefers the newer one.</remarks>
internal sealed class Editions
{
    private readonly Dictionary<string, IReadOnlyList<string>> _newer = new(StringComparer.Ordinal);

    /// <summary>Finds the publications of the catalogue.</summary>
    public Editions(MonitorCatalogue catalogue)
    {
        foreach (IGrouping<(string Source, string Dimension), SourceTable> publication in catalogue.SourceTables
            .Where(table => table.EstimateKind == EstimateKind.Modelled)
            .GroupBy(table => (table.SourceId, table.AreaDimension)))
        {
            List<string> newestFirst = [.. publication.OrderBy(table => table.Preference).Select(table => table.TableId)];
            foreach ((int index, string table) in newestFirst.Index())
            {
                _newer[table] = newestFirst[..index];
            }
        }
    }

    /// <summary>Newer editions of a table's publication, the newest first; empty for the newest and for a table without editions.</summary>
    public IReadOnlyList<string> NewerThan(string tableId) => _newer.GetValueOrDefault(tableId) ?? [];
}
