using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Monitoring.Pipeline.Store;

/// <summary>A statement that is executed for millions of rows: prepared once and bound by number, without objects between.</summary>
/// <remarks>
/// The usual command looks its parameters up, boxes them and binds all of them anew for each row, which costs three times
/// what SQLite itself needs for the row. Here what a parameter was bound to stays, until it is bound to something else.
/// Errors are the same <see cref="SqliteException"/> that a command throws.
/// </remarks>
internal sealed class BulkStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly long?[] _bound;
    private readonly bool[] _isNothing;

    /// <summary>Prepares a statement, which runs in whatever transaction its connection is in.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">One statement with parameters <c>?1</c> and on.</param>
    public BulkStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle
            ?? throw new InvalidOperationException("The connection must be open before a statement is prepared.");
        Require(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement), raw.SQLITE_OK);
        int parameters = raw.sqlite3_bind_parameter_count(_statement);
        _bound = new long?[parameters + 1];
        _isNothing = new bool[parameters + 1];
        Array.Fill(_isNothing, true);
    }

    /// <summary>Binds a whole number; the statement must not be between two rows.</summary>
    public void Bind(int parameter, long value)
    {
        if (_bound[parameter] != value)
        {
            Require(raw.sqlite3_bind_int64(_statement, parameter, value), raw.SQLITE_OK);
            (_bound[parameter], _isNothing[parameter]) = (value, false);
        }
    }

    /// <summary>Binds a whole number or nothing.</summary>
    public void Bind(int parameter, long? value)
    {
        if (value is { } number)
        {
            Bind(parameter, number);
        }
        else
        {
            BindNothing(parameter);
        }
    }

    /// <summary>Binds a number or nothing.</summary>
    public void Bind(int parameter, double? value)
    {
        if (value is { } number)
        {
            Require(raw.sqlite3_bind_double(_statement, parameter, number), raw.SQLITE_OK);
            (_bound[parameter], _isNothing[parameter]) = (null, false);
        }
        else
        {
            BindNothing(parameter);
        }
    }

    /// <summary>Executes a statement without result.</summary>
    /// <exception cref="SqliteException">A constraint does not hold, or the database cannot be written.</exception>
    public void Execute()
    {
        Require(raw.sqlite3_step(_statement), raw.SQLITE_DONE);
        Reset();
    }

    /// <summary>Executes a query up to its first row; false (and ready for the next execution) when there is none.</summary>
    public bool Read()
    {
        int outcome = raw.sqlite3_step(_statement);
        if (outcome == raw.SQLITE_ROW)
        {
            return true;
        }

        Require(outcome, raw.SQLITE_DONE);
        Reset();
        return false;
    }

    /// <summary>Makes a statement ready for its next execution.</summary>
    public void Reset() => Require(raw.sqlite3_reset(_statement), raw.SQLITE_OK);

    /// <summary>A number of the current row; null when there is none.</summary>
    public double? Number(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL ? null : raw.sqlite3_column_double(_statement, column);

    /// <summary>A whole number of the current row; null when there is none.</summary>
    public long? Whole(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL ? null : raw.sqlite3_column_int64(_statement, column);

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private void BindNothing(int parameter)
    {
        if (!_isNothing[parameter])
        {
            Require(raw.sqlite3_bind_null(_statement, parameter), raw.SQLITE_OK);
            (_bound[parameter], _isNothing[parameter]) = (null, true);
        }
    }

    private void Require(int outcome, int expected)
    {
        if (outcome != expected)
        {
            SqliteException.ThrowExceptionForRC(outcome, _database);
        }
    }
}
