using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Brings a database to this program's schema: numbered SQL files, each in one transaction with its record.</summary>
internal static class Migrator
{
    private const string ResourcePrefix = "Schema/";

    private const string RecordTable =
        """
        CREATE TABLE IF NOT EXISTS schema_migration (
            number     INTEGER PRIMARY KEY,
            name       TEXT NOT NULL,
            applied_at INTEGER NOT NULL
        ) STRICT;
        """;

    /// <summary>Applies what is pending, in order.</summary>
    /// <exception cref="StoreException">The database knows migrations that this program does not.</exception>
    public static void Apply(SqliteConnection connection, TimeProvider clock)
    {
        IReadOnlyList<(int Number, string Name)> known = Known();
        _ = connection.Execute(RecordTable);
        int applied = AppliedVersion(connection);
        if (applied > known[^1].Number)
        {
            throw StoreException.Newer(connection.DataSource, applied, known[^1].Number);
        }

        foreach ((int number, string name) in known.Where(migration => migration.Number > applied))
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            _ = connection.Execute(ReadResource(name), transaction: transaction);
            _ = connection.Execute(
                "INSERT INTO schema_migration (number, name, applied_at) VALUES (@number, @name, @appliedAt);",
                new { number, name, appliedAt = clock.GetUtcNow().ToUnixTimeSeconds() },
                transaction);
            transaction.Commit();
        }
    }

    /// <summary>Refuses a database of another version; changes nothing.</summary>
    /// <exception cref="StoreException">The version differs from this program's.</exception>
    public static void RequireCurrent(SqliteConnection connection, string path)
    {
        int known = Known()[^1].Number;
        bool hasRecord = connection.ExecuteScalar<long>(
            "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration';") == 1;
        int applied = hasRecord ? AppliedVersion(connection) : 0;
        if (applied != known)
        {
            throw applied > known
                ? StoreException.Newer(path, applied, known)
                : StoreException.Older(path, applied, known);
        }
    }

    private static int AppliedVersion(SqliteConnection connection) =>
        (int)connection.ExecuteScalar<long>("SELECT COALESCE(MAX(number), 0) FROM schema_migration;");

    private static List<(int Number, string Name)> Known() =>
    [
        .. typeof(Migrator).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (int.Parse(name.AsSpan(ResourcePrefix.Length, 3), CultureInfo.InvariantCulture), name)),
    ];

    private static string ReadResource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The schema file '{name}' is not part of the program.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
