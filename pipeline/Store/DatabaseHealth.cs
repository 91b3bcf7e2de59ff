using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>SQLite's own checks of a database.</summary>
internal static class DatabaseHealth
{
    /// <summary>The first fault in words; empty when there is none.</summary>
    public static string FirstFault(SqliteConnection connection)
    {
        string integrity = connection.ExecuteScalar<string>("PRAGMA integrity_check(1);") ?? "no answer";
        if (!string.Equals(integrity, "ok", StringComparison.Ordinal))
        {
            return integrity;
        }

        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_key_check;";
        using SqliteDataReader reader = command.ExecuteReader();
        return reader.Read() ? $"a row of table {reader.GetString(0)} refers to nothing." : string.Empty;
    }
}
