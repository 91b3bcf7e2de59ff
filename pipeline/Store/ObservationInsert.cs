using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Monitoring.Pipeline.Store;

/// <summary>Opens the rows of all figures of one published row with one statement.</summary>
/// <remarks>
/// SQLite opens the table and those it refers to once a statement, and what the figures of a row have in common is bound
/// once: together that halves what a row costs.
/// </remarks>
internal sealed class ObservationInsert : IDisposable
{
    // What the figures share comes first, 1 to 11; each figure has its own parameters behind it.
    private const int Shared = 11;
    private const int OfFigure = 9;

    private readonly BulkStatement _statement;

    /// <summary>Prepares the statement.</summary>
    /// <param name="connection">The connection, in the retrieval's own transaction.</param>
    /// <param name="vintageId">The vintage the figures belong to.</param>
    /// <param name="snapshot">The retrieval.</param>
    /// <param name="figures">Figures of a published row, from 1.</param>
    public ObservationInsert(SqliteConnection connection, long vintageId, StoredSnapshot snapshot, int figures)
    {
        Figures = figures;
        _statement = new BulkStatement(
            connection,
            $"""
            INSERT INTO observation (vintage_id, known_from, snapshot_id, population_id, area_id, reference_year,
                                     estimate_kind_id, quality_label_id, file_index, row_number, row_id,
                                     indicator_id, column_number, value, lower, upper, sample_size, missing_reason_id, weighted_base, flags)
            VALUES {string.Join(", ", Enumerable.Range(0, figures).Select(ParametersOf))};
            """);
        _statement.Bind(1, vintageId);
        _statement.Bind(2, snapshot.KnownFrom);
        _statement.Bind(3, snapshot.SnapshotId);
    }

    /// <summary>Figures it opens at a time.</summary>
    public int Figures { get; }

    /// <summary>Opens the rows of as many figures as <see cref="Figures"/>; all of them or none.</summary>
    /// <param name="figures">Figures of one published row.</param>
    /// <exception cref="SqliteException">A row is there already, or breaks a rule of the table.</exception>
    public void Execute(ReadOnlySpan<KeyedObservation> figures)
    {
        BindShared(figures[0]);
        for (int figure = 0; figure < figures.Length; figure++)
        {
            BindFigure(Shared + (figure * OfFigure), figures[figure]);
        }

        _statement.Execute();
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private void BindShared(in KeyedObservation figure)
    {
        _statement.Bind(4, figure.Key.PopulationId);
        _statement.Bind(5, figure.Key.AreaId);
        _statement.Bind(6, figure.Key.ReferenceYear);
        _statement.Bind(7, (long)figure.Observation.Kind);
        _statement.Bind(8, (long)figure.Observation.Quality);
        _statement.Bind(9, figure.Observation.Locator.FileIndex);
        _statement.Bind(10, figure.Observation.Locator.RowNumber);
        _statement.Bind(11, figure.Observation.Locator.RowId);
    }

    private void BindFigure(int before, in KeyedObservation figure)
    {
        StoredFigure stored = StoredFigure.Of(figure.Observation);
        _statement.Bind(before + 1, figure.Key.IndicatorId);
        _statement.Bind(before + 2, figure.Observation.ColumnNumber);
        _statement.Bind(before + 3, stored.Value);
        _statement.Bind(before + 4, stored.Lower);
        _statement.Bind(before + 5, stored.Upper);
        _statement.Bind(before + 6, stored.SampleSize);
        _statement.Bind(before + 7, stored.MissingReason);
        _statement.Bind(before + 8, stored.WeightedBase);
        _statement.Bind(before + 9, stored.Flags);
    }

    private static string ParametersOf(int figure)
    {
        IEnumerable<int> own = Enumerable.Range(Shared + (figure * OfFigure) + 1, OfFigure);
        IEnumerable<string> numbers = Enumerable.Range(1, Shared).Concat(own)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"?{number}"));
        return $"({string.Join(", ", numbers)})";
    }
}
