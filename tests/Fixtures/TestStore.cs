using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Store;

namespace Monitoring.Tests.Fixtures;

/// <summary>A real database file in a folder of its own.</summary>
internal sealed class TestStore : IDisposable
{
    private static readonly string[] _ofTheRun = ["run", "step", "check_result"];

    private readonly TestFolder _folder = new();

    public TestStore() => Database = Database.OpenForWriting(Path, Clock);

    public FakeClock Clock { get; } = new();

    public Database Database { get; }

    public string Path => _folder["monitor.db"];

    public SqliteConnection Connection => Database.Connection;

    /// <summary>The rows of a query, cells joined by a bar.</summary>
    public IReadOnlyList<string> Rows(string sql) => Rows(Connection, sql);

    public static IReadOnlyList<string> Rows(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader, column))));
        }

        return rows;
    }

    public void Execute(string sql) => Execute(Connection, sql);

    public static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }

    /// <summary>Every row of every table except the record of runs.</summary>
    public IReadOnlyList<string> Dump() =>
    [
        .. Rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .Except(_ofTheRun, StringComparer.Ordinal)
            .SelectMany(table => Rows($"SELECT * FROM {table}").Select(row => $"{table}: {row}").Order(StringComparer.Ordinal)),
    ];

    public void Dispose()
    {
        Database.Dispose();
        _folder.Dispose();
    }

    private static string Text(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column)
            ? "-"
            : Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture)!;
}
