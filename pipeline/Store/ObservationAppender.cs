using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Store;

/// <summary>Opens rows for figures that have no row yet, those of one published row together.</summary>
internal sealed class ObservationAppender : IDisposable
{
    // Far below SQLite's limit of parameters; a wider row is opened in parts.
    private const int MostAtOnce = 500;

    private readonly List<KeyedObservation> _waiting = [];
    private readonly Func<int, ObservationInsert> _prepare;
    private readonly ObservationInsert _one;
    private ObservationInsert? _row;

    /// <summary>Prepares to open rows of one retrieval.</summary>
    public ObservationAppender(SqliteConnection connection, long vintageId, StoredSnapshot snapshot)
    {
        _prepare = figures => new ObservationInsert(connection, vintageId, snapshot, figures);
        _one = _prepare(1);
    }

    /// <summary>Where the figure stands that was opened, or refused, last.</summary>
    public RowLocator Position { get; private set; }

    /// <summary>Opens a row, once the figures of its published row are together.</summary>
    /// <exception cref="SqliteException">A row is there already, or breaks a rule of the table.</exception>
    public void Add(in KeyedObservation figure)
    {
        if (_waiting.Count > 0 && (_waiting.Count == MostAtOnce || !_waiting[0].IsOfSameRow(figure)))
        {
            Flush();
        }

        _waiting.Add(figure);
    }

    /// <summary>Opens what is left; call after the last figure.</summary>
    /// <exception cref="SqliteException">A row is there already, or breaks a rule of the table.</exception>
    public void Flush()
    {
        Open(CollectionsMarshal.AsSpan(_waiting));
        _waiting.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _row?.Dispose();
        _one.Dispose();
    }

    private void Open(ReadOnlySpan<KeyedObservation> figures)
    {
        if (figures.Length > (_row?.Figures ?? 1))
        {
            _row?.Dispose();
            _row = _prepare(figures.Length);
        }

        if (figures.Length == _row?.Figures)
        {
            Position = figures[0].Observation.Locator;
            _row.Execute(figures);
            return;
        }

        // Some figures of the row could not be read: there is no statement for every number of them.
        for (int figure = 0; figure < figures.Length; figure++)
        {
            Position = figures[figure].Observation.Locator;
            _one.Execute(figures.Slice(figure, 1));
        }
    }
}
