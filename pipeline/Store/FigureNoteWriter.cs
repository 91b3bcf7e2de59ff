using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Pipeline.Store;

/// <summary>Stores the texts that one retrieval gives with its figures, each set of texts when it differs from the last one.</summary>
/// <param name="transaction">The retrieval's own transaction.</param>
/// <param name="vintageId">The vintage of the figures.</param>
/// <param name="knownFrom">Moment of the retrieval.</param>
internal sealed class FigureNoteWriter(SqliteTransaction transaction, long vintageId, long knownFrom)
{
    private SqliteConnection Connection => transaction.Connection!;

    /// <summary>Takes back what an earlier reading of this very retrieval stored.</summary>
    public void UndoEarlierReading() => _ = Connection.Execute(
        "DELETE FROM figure_note WHERE vintage_id = @vintageId AND known_from = @knownFrom;", new { vintageId, knownFrom }, transaction);

    /// <summary>Stores the texts of a figure, if they are news.</summary>
    public void Save(ObservationKey key, IReadOnlyList<FigureNote> notes)
    {
        if (Standing(key).SequenceEqual(notes))
        {
            return;
        }

        _ = Connection.Execute(
            """
            INSERT INTO figure_note (vintage_id, population_id, area_id, reference_year, indicator_id, known_from, label, position, text)
            VALUES (@vintageId, @PopulationId, @AreaId, @ReferenceYear, @IndicatorId, @knownFrom, @Label, @position, @Text);
            """,
            notes.Select((note, position) => new
            {
                vintageId,
                key.PopulationId,
                key.AreaId,
                key.ReferenceYear,
                key.IndicatorId,
                knownFrom,
                note.Label,
                position,
                note.Text,
            }),
            transaction);
    }

    private IEnumerable<FigureNote> Standing(ObservationKey key) => Connection.Query<FigureNote>(
        $"""
        SELECT label AS Label, text AS Text FROM figure_note
        WHERE {ObservationKey.Condition} AND known_from = (SELECT MAX(known_from) FROM figure_note WHERE {ObservationKey.Condition})
        ORDER BY position;
        """,
        new { vintageId, key.PopulationId, key.AreaId, key.ReferenceYear, key.IndicatorId },
        transaction);
}
