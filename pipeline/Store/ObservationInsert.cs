using System.Globalization;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Pipeline.Store;

/// <summary>Opens a fixed number of rows of one retrieval with one statement.</summary>
/// <remarks>SQLite opens the table and those it refers to once a statement: many rows at a time cost a third less.</remarks>
internal sealed class ObservationInsert : IDisposable
{
    // What all rows of a retrieval share comes first; each row has its own parameters behind it.
    private const int Vintage = 1;
    private const int KnownFrom = 2;
    private const int Snapshot = 3;
    private const int Shared = 3;
    private const int OfRow = 15;

    private readonly BulkStatement _statement;

    /// <summary>Prepares the statement.</summary>
    /// <param name="connection">The connection, in the retrieval's own transaction.</param>
    /// <param name="vintageId">The vintage the figures belong to.</param>
    /// <param name="snapshot">The retrieval.</param>
    /// <param name="rows">Rows it opens at a time, from 1.</param>
    public ObservationInsert(SqliteConnection connection, long vintageId, StoredSnapshot snapshot, int rows)
    {
        Rows = rows;
        _statement = new BulkStatement(
            connection,
            $"""
            INSERT INTO observation (vintage_id, known_from, snapshot_id,
                                     population_id, area_id, reference_year, indicator_id,
                                     value, lower, upper, sample_size, missing_reason_id, estimate_kind_id,
                                     quality_label_id, file_index, row_number, row_id, column_number)
            VALUES {string.Join(", ", Enumerable.Range(0, rows).Select(ParametersOf))};
            """);
        _statement.Bind(Vintage, vintageId);
        _statement.Bind(KnownFrom, snapshot.KnownFrom);
        _statement.Bind(Snapshot, snapshot.SnapshotId);
    }

    /// <summary>Rows it opens at a time.</summary>
    public int Rows { get; }

    /// <summary>Binds one of the rows, from 0.</summary>
    public void Bind(int row, in ObservationKey key, in Observation observation)
    {
        int first = Shared + (row * OfRow);
        _statement.Bind(first + 1, key.PopulationId);
        _statement.Bind(first + 2, key.AreaId);
        _statement.Bind(first + 3, key.ReferenceYear);
        _statement.Bind(first + 4, key.IndicatorId);
        StoredFigure figure = StoredFigure.Of(observation);
        _statement.Bind(first + 5, figure.Value);
        _statement.Bind(first + 6, figure.Lower);
        _statement.Bind(first + 7, figure.Upper);
        _statement.Bind(first + 8, figure.SampleSize);
        _statement.Bind(first + 9, figure.MissingReason);
        _statement.Bind(first + 10, figure.Kind);
        _statement.Bind(first + 11, figure.Quality);
        _statement.Bind(first + 12, observation.Locator.FileIndex);
        _statement.Bind(first + 13, observation.Locator.RowNumber);
        _statement.Bind(first + 14, observation.Locator.RowId);
        _statement.Bind(first + 15, observation.ColumnNumber);
    }

    /// <summary>Opens the rows as they were bound; all of them or none.</summary>
    /// <exception cref="SqliteException">A row is there already, or breaks a rule of the table.</exception>
    public void Execute() => _statement.Execute();

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private static string ParametersOf(int row)
    {
        int first = Shared + (row * OfRow);
        IEnumerable<int> numbers = Enumerable.Range(first + 1, OfRow).Prepend(Snapshot).Prepend(KnownFrom).Prepend(Vintage);
        return $"({string.Join(", ", numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"?{number}")))})";
    }
}
