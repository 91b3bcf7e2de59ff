using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Keeps which figures are not shown because a newer edition of their publication withholds them.</summary>
internal static class WithheldStore
{
    /// <summary>Brings the list up to date in one transaction, writing only differences; gives the number of rows written or removed.</summary>
    public static int Save(SqliteConnection connection, IReadOnlyList<FigureRow> withheld)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        HashSet<WithheldRow> standing =
        [
            .. connection.Query<WithheldRow>(
                """
                SELECT vintage_id AS VintageId, population_id AS PopulationId, area_id AS AreaId, reference_year AS ReferenceYear,
                       indicator_id AS IndicatorId, because_vintage_id AS BecauseVintageId
                FROM withheld;
                """,
                transaction: transaction),
        ];
        HashSet<WithheldRow> wanted = [.. WithKeys(transaction, withheld)];
        int changes = transaction.Connection!.Execute(
            """
            DELETE FROM withheld
            WHERE vintage_id = @VintageId AND population_id = @PopulationId AND area_id = @AreaId
            AND reference_year = @ReferenceYear AND indicator_id = @IndicatorId;
            """,
            standing.Except(wanted),
            transaction);
        changes += transaction.Connection!.Execute(
            """
            INSERT INTO withheld (vintage_id, population_id, area_id, reference_year, indicator_id, because_vintage_id)
            VALUES (@VintageId, @PopulationId, @AreaId, @ReferenceYear, @IndicatorId, @BecauseVintageId);
            """,
            wanted.Except(standing),
            transaction);
        transaction.Commit();
        return changes;
    }

    private static IEnumerable<WithheldRow> WithKeys(SqliteTransaction transaction, IReadOnlyList<FigureRow> withheld)
    {
        if (withheld.Count == 0)
        {
            return [];
        }

        Dictionary<string, long> vintages = Keys(transaction, "SELECT name, vintage_id FROM vintage;");
        Dictionary<string, long> populations = Keys(transaction, "SELECT name, population_id FROM population;");
        Dictionary<string, long> areas = Keys(transaction, "SELECT code || '/' || division_year, area_id FROM area;");
        Dictionary<string, long> indicators = Keys(transaction, "SELECT name, indicator_id FROM indicator;");
        return withheld.Select(row => new WithheldRow(
            vintages[row.TableId],
            populations[row.Population],
            areas[FormattableString.Invariant($"{row.AreaCode}/{row.DivisionYear}")],
            row.ReferenceYear,
            indicators[row.Indicator],
            vintages[row.WithheldBy!]));
    }

    private static Dictionary<string, long> Keys(SqliteTransaction transaction, string sql) =>
        transaction.Connection!.Query<(string Name, long Key)>(sql, transaction: transaction)
            .ToDictionary(row => row.Name, row => row.Key, StringComparer.Ordinal);
}
