using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>The prepared statements of one retrieval: bound once, executed for each observation.</summary>
internal sealed class ObservationCommands : IDisposable
{
    // The key and the moment have the same numbers in every statement, 1 to 6.
    private const int Vintage = 1;
    private const int KnownFrom = 6;

    private const string KeyCondition =
        "vintage_id = ?1 AND population_id = ?2 AND area_id = ?3 AND reference_year = ?4 AND indicator_id = ?5";

    private readonly SqliteTransaction _transaction;
    private readonly long _vintageId;
    private readonly StoredSnapshot _snapshot;
    private readonly ObservationInsert _insert;
    private readonly BulkStatement _current;
    private readonly BulkStatement _close;
    private readonly BulkStatement _seen;
    private readonly BulkStatement _elsewhere;

    /// <summary>Prepares the statements.</summary>
    public ObservationCommands(SqliteTransaction transaction, long vintageId, StoredSnapshot snapshot)
    {
        (_transaction, _vintageId, _snapshot) = (transaction, vintageId, snapshot);
        Execute("CREATE TEMP TABLE IF NOT EXISTS seen (population_id, area_id, reference_year, indicator_id, " +
            "PRIMARY KEY (population_id, area_id, reference_year, indicator_id)) WITHOUT ROWID;");
        Execute("DELETE FROM temp.seen;");
        _insert = new ObservationInsert(transaction.Connection!, vintageId, snapshot, figures: 1);
        _current = Prepare(
            $"""
            SELECT value, lower, upper, sample_size, missing_reason_id, estimate_kind_id, quality_label_id, weighted_base, flags
            FROM observation WHERE {KeyCondition} AND known_to IS NULL;
            """);
        _close = Prepare($"UPDATE observation SET known_to = ?6 WHERE {KeyCondition} AND known_to IS NULL;");
        _close.Bind(KnownFrom, snapshot.KnownFrom);
        _seen = Prepare("INSERT INTO temp.seen VALUES (?2, ?3, ?4, ?5);");
        _elsewhere = Prepare(
            $"""
            SELECT 1 FROM observation
            WHERE {KeyCondition} AND known_to IS NULL AND quality_label_id = 0
            AND snapshot_id NOT IN (SELECT n.snapshot_id FROM snapshot n WHERE n.vintage_id = ?1
                                    AND n.dataset = (SELECT own.dataset FROM snapshot own WHERE own.snapshot_id = ?6));
            """);
        _elsewhere.Bind(KnownFrom, snapshot.SnapshotId);
    }

    /// <summary>True when the vintage has rows, current or closed.</summary>
    public bool HasAny()
    {
        using SqliteCommand command = Command("SELECT EXISTS (SELECT 1 FROM observation WHERE vintage_id = @vintage);");
        return (long)command.ExecuteScalar()! == 1;
    }

    /// <summary>Takes back an earlier reading of this very retrieval: the source said one thing at that moment.</summary>
    public void UndoEarlierReading()
    {
        using SqliteCommand command = Command(
            """
            DELETE FROM observation WHERE vintage_id = @vintage AND known_from = @knownFrom AND snapshot_id = @snapshot;
            UPDATE observation SET known_to = NULL
            WHERE vintage_id = @vintage AND known_to = @knownFrom
            AND NOT EXISTS (SELECT 1 FROM observation newer
                            WHERE newer.vintage_id = observation.vintage_id
                            AND newer.population_id = observation.population_id AND newer.area_id = observation.area_id
                            AND newer.reference_year = observation.reference_year
                            AND newer.indicator_id = observation.indicator_id AND newer.known_from = @knownFrom);
            """);
        _ = command.ExecuteNonQuery();
    }

    /// <summary>The open row's figure; null when there is none.</summary>
    public StoredFigure? Current(in ObservationKey key)
    {
        BindKey(_current, key);
        if (!_current.Read())
        {
            return null;
        }

        StoredFigure figure = new(
            _current.Number(0), _current.Number(1), _current.Number(2), _current.Whole(3), _current.Whole(4),
            _current.Whole(5)!.Value, _current.Whole(6)!.Value)
        {
            WeightedBase = _current.Number(7),
            Flags = _current.Whole(8)!.Value,
        };
        _current.Reset();
        return figure;
    }

    /// <summary>True when another dataset of the vintage publishes the figure for the area itself.</summary>
    public bool IsPublishedElsewhere(in ObservationKey key)
    {
        BindKey(_elsewhere, key);
        bool isPublished = _elsewhere.Read();
        _elsewhere.Reset();
        return isPublished;
    }

    /// <summary>Opens a row.</summary>
    public void Insert(in KeyedObservation figure) => _insert.Execute(new ReadOnlySpan<KeyedObservation>(in figure));

    /// <summary>Closes the open row and opens another.</summary>
    public void Replace(in KeyedObservation figure)
    {
        BindKey(_close, figure.Key);
        _close.Execute();
        Insert(figure);
    }

    /// <summary>Remembers that the retrieval has this figure.</summary>
    public void MarkSeen(in ObservationKey key)
    {
        BindKey(_seen, key);
        _seen.Execute();
    }

    /// <summary>Closes the open rows that the retrieval does not have; gives their number.</summary>
    public int CloseUnseen()
    {
        using SqliteCommand command = Command(
            """
            UPDATE observation SET known_to = @knownFrom
            WHERE vintage_id = @vintage AND known_to IS NULL
            AND snapshot_id IN (SELECT n.snapshot_id FROM snapshot n WHERE n.vintage_id = @vintage AND n.dataset = @dataset)
            AND NOT EXISTS (SELECT 1 FROM temp.seen s WHERE s.population_id = observation.population_id
                            AND s.area_id = observation.area_id AND s.reference_year = observation.reference_year
                            AND s.indicator_id = observation.indicator_id);
            """);
        return command.ExecuteNonQuery();
    }

    /// <summary>Says that figures of the vintage are no longer what they were.</summary>
    public void CountChange()
    {
        using SqliteCommand command = Command("UPDATE vintage SET changes = changes + 1 WHERE vintage_id = @vintage;");
        _ = command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _insert.Dispose();
        _current.Dispose();
        _close.Dispose();
        _seen.Dispose();
        _elsewhere.Dispose();
    }

    private BulkStatement Prepare(string sql)
    {
        BulkStatement statement = new(_transaction.Connection!, sql);
        statement.Bind(Vintage, _vintageId);
        return statement;
    }

    private static void BindKey(BulkStatement statement, in ObservationKey key)
    {
        statement.Bind(2, key.PopulationId);
        statement.Bind(3, key.AreaId);
        statement.Bind(4, key.ReferenceYear);
        statement.Bind(5, key.IndicatorId);
    }

    private SqliteCommand Command(string sql)
    {
        SqliteCommand command = _transaction.Connection!.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        _ = command.Parameters.AddWithValue("@vintage", _vintageId);
        _ = command.Parameters.AddWithValue("@knownFrom", _snapshot.KnownFrom);
        _ = command.Parameters.AddWithValue("@snapshot", _snapshot.SnapshotId);
        _ = command.Parameters.AddWithValue("@dataset", _snapshot.Dataset);
        return command;
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = _transaction.Connection!.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }
}
