using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Pipeline.Store;

/// <summary>The prepared statements of one retrieval: bound once, executed for each observation.</summary>
internal sealed class ObservationCommands : IDisposable
{
    private const string KeyCondition =
        """
        vintage_id = @vintage AND population_id = @population AND area_id = @area
        AND reference_year = @year AND indicator_id = @indicator
        """;

    private readonly SqliteTransaction _transaction;
    private readonly long _vintageId;
    private readonly StoredSnapshot _snapshot;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _current;
    private readonly SqliteCommand _close;
    private readonly SqliteCommand _seen;

    /// <summary>Prepares the statements.</summary>
    public ObservationCommands(SqliteTransaction transaction, long vintageId, StoredSnapshot snapshot)
    {
        (_transaction, _vintageId, _snapshot) = (transaction, vintageId, snapshot);
        Execute("CREATE TEMP TABLE IF NOT EXISTS seen (population_id, area_id, reference_year, indicator_id, " +
            "PRIMARY KEY (population_id, area_id, reference_year, indicator_id)) WITHOUT ROWID;");
        Execute("DELETE FROM temp.seen;");
        _insert = PrepareInsert();
        _current = Prepare(
            $"""
            SELECT value, lower, upper, sample_size, missing_reason_id, estimate_kind_id, quality_label_id, known_from
            FROM observation WHERE {KeyCondition} AND known_to IS NULL;
            """);
        _close = Prepare(
            $"UPDATE observation SET known_to = @knownFrom WHERE {KeyCondition} AND known_to IS NULL;");
        _seen = Prepare("INSERT INTO temp.seen VALUES (@population, @area, @year, @indicator);");
    }

    /// <summary>True when the vintage has rows, current or closed.</summary>
    public bool HasAny()
    {
        using SqliteCommand command = Prepare("SELECT EXISTS (SELECT 1 FROM observation WHERE vintage_id = @vintage);");
        return (long)command.ExecuteScalar()! == 1;
    }

    /// <summary>Takes back an earlier reading of this very retrieval: the source said one thing at that moment.</summary>
    public void UndoEarlierReading()
    {
        using SqliteCommand command = Prepare(
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
    public StoredFigure? Current(ObservationKey key)
    {
        BindKey(_current, key);
        using SqliteDataReader reader = _current.ExecuteReader();
        return reader.Read()
            ? new StoredFigure(
                Number(reader, 0), Number(reader, 1), Number(reader, 2), Whole(reader, 3), Whole(reader, 4),
                reader.GetInt64(5), reader.GetInt64(6))
            : null;
    }

    /// <summary>Opens a row.</summary>
    public void Insert(ObservationKey key, in Observation observation)
    {
        BindKey(_insert, key);
        StoredFigure figure = StoredFigure.Of(observation);
        SqliteParameterCollection parameters = _insert.Parameters;
        parameters["@value"].Value = (object?)figure.Value ?? DBNull.Value;
        parameters["@lower"].Value = (object?)figure.Lower ?? DBNull.Value;
        parameters["@upper"].Value = (object?)figure.Upper ?? DBNull.Value;
        parameters["@sampleSize"].Value = (object?)figure.SampleSize ?? DBNull.Value;
        parameters["@missingReason"].Value = (object?)figure.MissingReason ?? DBNull.Value;
        parameters["@kind"].Value = figure.Kind;
        parameters["@quality"].Value = figure.Quality;
        parameters["@file"].Value = observation.Locator.FileIndex;
        parameters["@row"].Value = observation.Locator.RowNumber;
        parameters["@rowId"].Value = observation.Locator.RowId;
        parameters["@column"].Value = observation.ColumnNumber;
        _ = _insert.ExecuteNonQuery();
    }

    /// <summary>Closes the open row and opens another.</summary>
    public void Replace(ObservationKey key, in Observation observation)
    {
        BindKey(_close, key);
        _ = _close.ExecuteNonQuery();
        Insert(key, observation);
    }

    /// <summary>Remembers that the retrieval has this figure.</summary>
    public void MarkSeen(ObservationKey key)
    {
        BindKey(_seen, key);
        _ = _seen.ExecuteNonQuery();
    }

    /// <summary>Closes the open rows that the retrieval does not have; gives their number.</summary>
    public int CloseUnseen()
    {
        using SqliteCommand command = Prepare(
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

    /// <inheritdoc/>
    public void Dispose()
    {
        _insert.Dispose();
        _current.Dispose();
        _close.Dispose();
        _seen.Dispose();
    }

    private SqliteCommand PrepareInsert()
    {
        SqliteCommand command = Prepare(
            """
            INSERT INTO observation (vintage_id, population_id, area_id, reference_year, indicator_id, known_from,
                                     value, lower, upper, sample_size, missing_reason_id, estimate_kind_id,
                                     quality_label_id, snapshot_id, file_index, row_number, row_id, column_number)
            VALUES (@vintage, @population, @area, @year, @indicator, @knownFrom,
                    @value, @lower, @upper, @sampleSize, @missingReason, @kind,
                    @quality, @snapshot, @file, @row, @rowId, @column);
            """);
        foreach (string name in (string[])
            ["@value", "@lower", "@upper", "@sampleSize", "@missingReason", "@kind", "@quality", "@file", "@row", "@rowId", "@column"])
        {
            _ = command.Parameters.AddWithValue(name, DBNull.Value);
        }

        return command;
    }

    private SqliteCommand Prepare(string sql)
    {
        SqliteCommand command = _transaction.Connection!.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        _ = command.Parameters.AddWithValue("@vintage", _vintageId);
        _ = command.Parameters.AddWithValue("@knownFrom", _snapshot.KnownFrom);
        _ = command.Parameters.AddWithValue("@snapshot", _snapshot.SnapshotId);
        _ = command.Parameters.AddWithValue("@dataset", _snapshot.Dataset);
        foreach (string name in (string[])["@population", "@area", "@year", "@indicator"])
        {
            _ = command.Parameters.AddWithValue(name, DBNull.Value);
        }

        return command;
    }

    private static void BindKey(SqliteCommand command, ObservationKey key)
    {
        command.Parameters["@population"].Value = key.PopulationId;
        command.Parameters["@area"].Value = key.AreaId;
        command.Parameters["@year"].Value = key.ReferenceYear;
        command.Parameters["@indicator"].Value = key.IndicatorId;
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = _transaction.Connection!.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }

    private static double? Number(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetDouble(column);

    private static long? Whole(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetInt64(column);
}
