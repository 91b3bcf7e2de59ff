using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Store;

/// <summary>Opens rows for figures that have no row yet, a few dozen with one statement.</summary>
internal sealed class ObservationAppender : IDisposable
{
    private const int RowsAtOnce = 32;
    private const int ConstraintViolation = 19;
    private const int PrimaryCode = 0xFF;

    private readonly ObservationInsert _many;
    private readonly ObservationInsert _one;
    private readonly (ObservationKey Key, Observation Observation)[] _waiting = new (ObservationKey, Observation)[RowsAtOnce];
    private int _count;

    /// <summary>Prepares to open rows of one retrieval.</summary>
    public ObservationAppender(SqliteConnection connection, long vintageId, StoredSnapshot snapshot)
    {
        _many = new ObservationInsert(connection, vintageId, snapshot, RowsAtOnce);
        _one = new ObservationInsert(connection, vintageId, snapshot, 1);
    }

    /// <summary>Where the figure stands that was opened, or refused, last.</summary>
    public RowLocator Position { get; private set; }

    /// <summary>Opens a row, now or together with those that follow.</summary>
    /// <exception cref="SqliteException">A row is there already, or breaks a rule of the table.</exception>
    public void Add(in ObservationKey key, in Observation observation)
    {
        _waiting[_count] = (key, observation);
        _count++;
        if (_count == RowsAtOnce)
        {
            OpenMany();
            _count = 0;
        }
    }

    /// <summary>Opens what is left; call after the last figure.</summary>
    /// <exception cref="SqliteException">A row is there already, or breaks a rule of the table.</exception>
    public void Flush()
    {
        OpenOneByOne(_count);
        _count = 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _many.Dispose();
        _one.Dispose();
    }

    private void OpenMany()
    {
        for (int row = 0; row < RowsAtOnce; row++)
        {
            _many.Bind(row, _waiting[row].Key, _waiting[row].Observation);
        }

        try
        {
            _many.Execute();
        }
        catch (SqliteException exception) when ((exception.SqliteExtendedErrorCode & PrimaryCode) == ConstraintViolation)
        {
            // Nothing of the statement was kept; one by one the same error comes with the row that it is about.
            OpenOneByOne(RowsAtOnce);
        }
    }

    private void OpenOneByOne(int count)
    {
        for (int row = 0; row < count; row++)
        {
            Position = _waiting[row].Observation.Locator;
            _one.Bind(0, _waiting[row].Key, _waiting[row].Observation);
            _one.Execute();
        }
    }
}
