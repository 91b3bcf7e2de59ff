using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Normalise.Crosswalks;

namespace Monitoring.Pipeline.Store;

/// <summary>Stores what the figures of one retrieval were made from, each set of parts when it differs from the last one.</summary>
/// <param name="transaction">The retrieval's own transaction.</param>
/// <param name="vintageId">The vintage of the figures.</param>
/// <param name="knownFrom">Moment of the retrieval.</param>
internal sealed class FigurePartWriter(SqliteTransaction transaction, long vintageId, long knownFrom)
{
    private SqliteConnection Connection => transaction.Connection!;

    /// <summary>Takes back what an earlier reading of this very retrieval stored.</summary>
    public void UndoEarlierReading() => _ = Connection.Execute(
        "DELETE FROM figure_part WHERE vintage_id = @vintageId AND known_from = @knownFrom;", new { vintageId, knownFrom }, transaction);

    /// <summary>Stores the parts of a figure, if they are news.</summary>
    public void Save(ObservationKey key, IReadOnlyList<FigurePart> parts)
    {
        List<FigurePart> inOrder = [.. parts.OrderBy(part => part.AreaCode, StringComparer.Ordinal)];
        if (Standing(key).SequenceEqual(inOrder))
        {
            return;
        }

        _ = Connection.Execute(
            """
            INSERT INTO figure_part (vintage_id, population_id, area_id, reference_year, indicator_id, known_from,
                                     part_code, value, weight, share, basis, basis_year)
            VALUES (@vintageId, @PopulationId, @AreaId, @ReferenceYear, @IndicatorId, @knownFrom,
                    @AreaCode, @Value, @Weight, @Share, @Basis, @BasisYear);
            """,
            inOrder.Select(part => new
            {
                vintageId,
                key.PopulationId,
                key.AreaId,
                key.ReferenceYear,
                key.IndicatorId,
                knownFrom,
                part.AreaCode,
                part.Value,
                part.Weight,
                part.Share,
                Basis = (long)part.Basis,
                part.BasisYear,
            }),
            transaction);
    }

    private IEnumerable<FigurePart> Standing(ObservationKey key) => Connection.Query<(string Code, double Value, double Weight, double Share, long Basis, long? Year)>(
        $"""
        SELECT part_code, value, weight, share, basis, basis_year FROM figure_part
        WHERE {ObservationKey.Condition} AND known_from = (SELECT MAX(known_from) FROM figure_part WHERE {ObservationKey.Condition})
        ORDER BY part_code;
        """,
        new { vintageId, key.PopulationId, key.AreaId, key.ReferenceYear, key.IndicatorId },
        transaction)
        .Select(part => new FigurePart(part.Code, part.Value, part.Weight, part.Share, (WeightBasis)part.Basis, (int?)part.Year));
}
