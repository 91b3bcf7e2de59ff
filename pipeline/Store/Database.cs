using Dapper;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>The SQLite file: one writer, readers beside it (WAL), foreign keys on.</summary>
internal sealed class Database : IDisposable
{
    private Database(SqliteConnection connection, string path) => (Connection, Path) = (connection, path);

    /// <summary>The open connection.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>Full path of the file.</summary>
    public string Path { get; }

    /// <summary>Opens the file for a run, creates it when absent and brings its schema up to date.</summary>
    /// <exception cref="StoreException">The file is not a database, or was made by a newer program.</exception>
    public static Database OpenForWriting(string path, TimeProvider clock)
    {
        string fullPath = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(fullPath)!);
        return Open(fullPath, SqliteOpenMode.ReadWriteCreate, connection =>
        {
            _ = connection.Execute("PRAGMA journal_mode = WAL;");
            Migrator.Apply(connection, clock);
        });
    }

    /// <summary>Opens an existing file for reading only.</summary>
    /// <exception cref="StoreException">The file does not exist, is not a database, or has another schema version.</exception>
    public static Database OpenForReading(string path)
    {
        string fullPath = System.IO.Path.GetFullPath(path);
        if (!File.Exists(fullPath))
        {
            throw StoreException.Missing(fullPath);
        }

        // Opened read-only, a file in WAL mode keeps its two side files when it is closed: reading would leave traces.
        return Open(fullPath, SqliteOpenMode.ReadWrite, connection =>
        {
            _ = connection.Execute("PRAGMA query_only = ON;");
            Migrator.RequireCurrent(connection, fullPath);
        });
    }

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();

    private static Database Open(string fullPath, SqliteOpenMode mode, Action<SqliteConnection> prepare)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = fullPath,
            Mode = mode,
            ForeignKeys = true,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            prepare(connection);
            return new Database(connection, fullPath);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw StoreException.Unusable(fullPath, exception);
        }
        catch (StoreException)
        {
            connection.Dispose();
            throw;
        }
    }
}
