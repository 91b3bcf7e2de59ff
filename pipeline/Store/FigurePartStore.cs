using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Reads what figures were made from that their source does not publish for the area.</summary>
internal static class FigurePartStore
{
    /// <summary>The parts as they were known, those of a figure by area code.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="asOf">As known at this moment; null for now.</param>
    public static IReadOnlyList<FigurePartRow> Load(SqliteConnection connection, DateTimeOffset? asOf) =>
    [
        .. connection.Query<FigurePartRow>(
            """
            SELECT i.name AS Indicator, a.code AS AreaCode, n.reference_year AS ReferenceYear, p.name AS Population, v.name AS TableId,
                   n.part_code AS PartCode, n.value AS Value, n.weight AS Weight, n.share AS Share, n.basis AS Basis, n.basis_year AS BasisYear
            FROM figure_part n
            JOIN vintage v ON v.vintage_id = n.vintage_id
            JOIN indicator i ON i.indicator_id = n.indicator_id
            JOIN area a ON a.area_id = n.area_id
            JOIN population p ON p.population_id = n.population_id
            WHERE n.known_from = (SELECT MAX(m.known_from) FROM figure_part m
                                  WHERE m.vintage_id = n.vintage_id AND m.population_id = n.population_id AND m.area_id = n.area_id
                                  AND m.reference_year = n.reference_year AND m.indicator_id = n.indicator_id
                                  AND m.known_from <= @knownAt)
            ORDER BY i.name, a.code, n.reference_year, p.name, v.name, n.part_code;
            """,
            new { knownAt = asOf?.ToUnixTimeSeconds() ?? long.MaxValue }),
    ];
}
