using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Publish;

/// <summary>What the store holds at a moment and what may be said of it: everything a report is made from.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Assessments">What may be said of each target.</param>
/// <param name="Origins">The retrievals behind the figures.</param>
internal sealed record ReportState(
    MonitorCatalogue Catalogue,
    FigureSet Figures,
    IReadOnlyList<Assessment> Assessments,
    IReadOnlyDictionary<long, SnapshotOriginRow> Origins)
{
    /// <summary>Reads the figures as they were known and assesses them.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="asOf">As known at this moment; null for now.</param>
    /// <param name="modelled">What judgements may do with model estimates.</param>
    public static ReportState Load(
        SqliteConnection connection,
        MonitorCatalogue catalogue,
        DateTimeOffset? asOf,
        ModelledPolicy modelled = ModelledPolicy.Indicative) =>
        Of(connection, catalogue, ShownFigures.Read(connection, catalogue, asOf), modelled);

    /// <summary>Assesses figures that were read.</summary>
    public static ReportState Of(
        SqliteConnection connection, MonitorCatalogue catalogue, ShownFigures shown, ModelledPolicy modelled)
    {
        FigureSet figures = new(shown.Rows, catalogue);
        return new ReportState(
            catalogue, figures, new TargetAssessor(figures, catalogue, modelled).AssessAll(), FigureStore.Origins(connection));
    }
}
