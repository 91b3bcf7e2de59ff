using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Reads the texts that sources give with single figures.</summary>
internal static class FigureNoteStore
{
    /// <summary>The texts as they were known, those of a figure in the order of its source; empty ones are left out.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="asOf">As known at this moment; null for now.</param>
    public static IReadOnlyList<FigureNoteRow> Load(SqliteConnection connection, DateTimeOffset? asOf) =>
    [
        .. connection.Query<FigureNoteRow>(
            """
            SELECT i.name AS Indicator, a.code AS AreaCode, n.reference_year AS ReferenceYear, p.name AS Population, v.name AS TableId,
                   n.label AS Label, n.text AS Text
            FROM figure_note n
            JOIN vintage v ON v.vintage_id = n.vintage_id
            JOIN indicator i ON i.indicator_id = n.indicator_id
            JOIN area a ON a.area_id = n.area_id
            JOIN population p ON p.population_id = n.population_id
            WHERE n.text <> ''
            AND n.known_from = (SELECT MAX(m.known_from) FROM figure_note m
                                WHERE m.vintage_id = n.vintage_id AND m.population_id = n.population_id AND m.area_id = n.area_id
                                AND m.reference_year = n.reference_year AND m.indicator_id = n.indicator_id
                                AND m.known_from <= @knownAt)
            ORDER BY i.name, a.code, n.reference_year, p.name, v.name, n.position;
            """,
            new { knownAt = asOf?.ToUnixTimeSeconds() ?? long.MaxValue }),
    ];
}
