using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Compares a database that was built from the archive with the one it is to replace.</summary>
/// <remarks>Integer keys may differ between the two; what they stand for may not.</remarks>
internal static class RebuiltDatabase
{
    private static readonly IReadOnlyDictionary<string, string> _contents = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["observations"] = "SELECT * FROM {0}.all_observation",
        ["retrievals"] =
            """
            SELECT path, dataset, retrieved_at, content_digest, producer, title, citation, url, licence, extent, reconstructed,
                   provider_modified, schema_fingerprint, reading, rows_read, state FROM {0}.snapshot
            """,
        ["notes"] =
            """
            SELECT v.name, p.name, a.code, n.reference_year, i.name, n.known_from, n.label, n.position, n.text
            FROM {0}.figure_note n
            JOIN {0}.vintage v ON v.vintage_id = n.vintage_id
            JOIN {0}.population p ON p.population_id = n.population_id
            JOIN {0}.area a ON a.area_id = n.area_id
            JOIN {0}.indicator i ON i.indicator_id = n.indicator_id
            """,
        ["parts"] =
            """
            SELECT v.name, p.name, a.code, n.reference_year, i.name, n.known_from, n.part_code, n.value, n.weight, n.share, n.basis, n.basis_year
            FROM {0}.figure_part n
            JOIN {0}.vintage v ON v.vintage_id = n.vintage_id
            JOIN {0}.population p ON p.population_id = n.population_id
            JOIN {0}.area a ON a.area_id = n.area_id
            JOIN {0}.indicator i ON i.indicator_id = n.indicator_id
            """,
        ["quarantine"] = "SELECT * FROM {0}.quarantine_list",
        ["decisions"] = "SELECT * FROM {0}.decision",
        ["audit"] = "SELECT * FROM {0}.audit",
        ["assessments"] =
            "SELECT rule, indicator, scope, population, status, reasons, inputs, method FROM {0}.assessment_latest",
    };

    /// <summary>Rows that stand in only one of the two, by kind; all zero when the databases are equal.</summary>
    /// <param name="rebuilt">The new database, open.</param>
    /// <param name="livePath">The database in use.</param>
    public static IReadOnlyDictionary<string, long> Differences(SqliteConnection rebuilt, string livePath)
    {
        _ = rebuilt.Execute("ATTACH DATABASE @livePath AS live;", new { livePath });
        try
        {
            return _contents.ToDictionary(
                content => content.Key,
                content => OnlyIn(rebuilt, content.Value, "main", "live") + OnlyIn(rebuilt, content.Value, "live", "main"),
                StringComparer.Ordinal);
        }
        finally
        {
            _ = rebuilt.Execute("DETACH DATABASE live;");
        }
    }

    /// <summary>Takes over the history of runs, which no archive can give back.</summary>
    public static void CopyRunHistory(SqliteConnection rebuilt, string livePath)
    {
        _ = rebuilt.Execute("ATTACH DATABASE @livePath AS live;", new { livePath });
        using (SqliteTransaction transaction = rebuilt.BeginTransaction())
        {
            foreach (string table in (string[])["run", "step", "check_result"])
            {
                _ = rebuilt.Execute($"INSERT INTO main.{table} SELECT * FROM live.{table};", transaction: transaction);
            }

            transaction.Commit();
        }

        _ = rebuilt.Execute("DETACH DATABASE live;");
    }

    private static long OnlyIn(SqliteConnection connection, string content, string one, string other) =>
        connection.ExecuteScalar<long>(
            $"SELECT COUNT(*) FROM ({Of(content, one)} EXCEPT {Of(content, other)});");

    private static string Of(string content, string schema) => content.Replace("{0}", schema, StringComparison.Ordinal);
}
