using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Tests.Assess;

/// <summary>Reads the observation table itself.</summary>
internal static class RawFigures
{
    public static IReadOnlyList<RawFigure> Read(SqliteConnection connection) =>
    [
        .. connection.Query<RawFigure>(
            """
            SELECT v.name AS "Table", i.name AS Indicator, a.code AS Area, p.name AS Population, o.reference_year AS Year,
                   o.value AS Value, o.missing_reason_id AS Reason, o.known_from AS KnownFrom, o.known_to AS KnownTo
            FROM observation o
            JOIN vintage v ON v.vintage_id = o.vintage_id
            JOIN indicator i ON i.indicator_id = o.indicator_id
            JOIN area a ON a.area_id = o.area_id
            JOIN population p ON p.population_id = o.population_id;
            """),
    ];
}
