using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise.Crosswalks;

namespace Monitoring.Pipeline.Store;

/// <summary>Reads the stored numbers of inhabitants.</summary>
internal static class InhabitantStore
{
    /// <summary>What is known now of districts and neighbourhoods.</summary>
    public static Inhabitants Load(SqliteConnection connection) => new(connection.Query<InhabitantCount>(
        """
        SELECT i.name AS Indicator, p.name AS Population, a.code AS AreaCode, o.reference_year AS Year, o.value AS Number
        FROM observation o
        JOIN indicator i ON i.indicator_id = o.indicator_id
        JOIN population p ON p.population_id = o.population_id
        JOIN area a ON a.area_id = o.area_id
        JOIN vintage v ON v.vintage_id = o.vintage_id
        WHERE o.known_to IS NULL AND o.value >= 0 AND o.estimate_kind_id = @Registered AND o.quality_label_id = @Direct
        AND (a.code LIKE 'BU%' OR a.code LIKE 'WK%') AND i.name IN (@Counted, @Below15, @From65)
        ORDER BY i.name, p.name, o.reference_year, a.code, v.name;
        """,
        new
        {
            Registered = (long)EstimateKind.Registered,
            Direct = (long)QualityLabel.Direct,
            Inhabitants.Counted,
            Inhabitants.Below15,
            Inhabitants.From65,
        }));
}
