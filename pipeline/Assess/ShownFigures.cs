using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>The only way from the store to what people see: figures that a newer edition withholds have lost their number.</summary>
internal sealed class ShownFigures
{
    private readonly NewerEditionRule _rule;

    private ShownFigures(IReadOnlyList<FigureRow> rows, MonitorCatalogue catalogue)
    {
        _rule = new NewerEditionRule(rows, catalogue);
        Rows = [.. _rule.Apply(rows)];
    }

    /// <summary>The figures, withheld ones without their number.</summary>
    public IReadOnlyList<FigureRow> Rows { get; }

    /// <summary>Reads the figures as they were known.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="asOf">As known at this moment; null for now.</param>
    public static ShownFigures Read(SqliteConnection connection, MonitorCatalogue catalogue, DateTimeOffset? asOf) =>
        new(FigureStore.Load(connection, asOf), catalogue);

    /// <summary>Records in the store what is withheld, for the views; gives the number of rows written or removed.</summary>
    /// <remarks>Figures that the source has replaced since are withheld as well: the history would show them otherwise.</remarks>
    public int Record(SqliteConnection connection) => WithheldStore.Save(
        connection,
        [.. Rows.Concat(_rule.Apply(FigureStore.LoadClosed(connection))).Where(row => row.WithheldBy is not null)]);
}
