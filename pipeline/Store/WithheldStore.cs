using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Keeps which figures the views do not show because a newer edition of their publication withholds them.</summary>
internal static class WithheldStore
{
    private const string Key =
        "w.vintage_id = k.vintage_id AND w.population_id = k.population_id AND w.area_id = k.area_id "
        + "AND w.reference_year = k.reference_year AND w.indicator_id = k.indicator_id AND w.because_vintage_id = k.because_vintage_id";

    /// <summary>
    /// Brings the list up to date in one transaction, writing only differences; gives the number of rows written or removed.
    /// Looks at no figure when neither the editions nor their figures changed since.
    /// </summary>
    /// <remarks>Figures that the source has replaced since are in it as well: the history would show them otherwise.</remarks>
    public static int Record(SqliteConnection connection, NewerEditionRule rule)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        string basis = BasisOf(transaction, rule);
        if (string.Equals(basis, connection.ExecuteScalar<string>("SELECT basis FROM withheld_basis;", transaction: transaction), StringComparison.Ordinal))
        {
            return 0;
        }

        CollectWanted(transaction, rule);
        int changes = connection.Execute(
            $"DELETE FROM withheld AS w WHERE NOT EXISTS (SELECT 1 FROM temp.wanted k WHERE {Key});", transaction: transaction);
        changes += connection.Execute(
            $"INSERT INTO withheld SELECT * FROM temp.wanted k WHERE NOT EXISTS (SELECT 1 FROM withheld w WHERE {Key});", transaction: transaction);
        _ = connection.Execute(
            """
            DROP TABLE temp.wanted;
            INSERT INTO withheld_basis (only, basis) VALUES (1, @basis) ON CONFLICT DO UPDATE SET basis = excluded.basis;
            """,
            new { basis },
            transaction);
        transaction.Commit();
        return changes;
    }

    private static void CollectWanted(SqliteTransaction transaction, NewerEditionRule rule) => _ = transaction.Connection!.Execute(
        $"""
        CREATE TEMP TABLE wanted (
            vintage_id, population_id, area_id, reference_year, indicator_id, because_vintage_id,
            PRIMARY KEY (vintage_id, population_id, area_id, reference_year, indicator_id)
        ) WITHOUT ROWID;
        INSERT INTO temp.wanted
        {NewerEditionRule.Sql}
        SELECT vintage_id, population_id, area_id, reference_year, indicator_id, because_vintage_id FROM withholding;
        """,
        rule.ParametersFor(FigureSelection.All),
        transaction);

    // What decides about the list: which editions there are, in which order, with which figures, and which populations are whole.
    private static string BasisOf(SqliteTransaction transaction, NewerEditionRule rule)
    {
        IEnumerable<(long Vintage, long Changes)> counts = transaction.Connection!.Query<(long, long)>(
            "SELECT vintage_id, changes FROM vintage ORDER BY vintage_id;", transaction: transaction);
        string figures = string.Join(' ', counts.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Vintage}:{one.Changes}")));
        return $"{rule.Terms} {figures}";
    }
}
