using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Disagreements;
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
    /// <summary>Where sources publish one concept with different numbers.</summary>
    public DisagreementRegister Disagreements { get; init; } = DisagreementRegister.Empty;

    /// <summary>How the retrievals were received.</summary>
    public DeliveryFacts Facts { get; init; } = DeliveryFacts.None;

    /// <summary>Texts that sources give with single figures.</summary>
    public IReadOnlyList<FigureNoteRow> Notes { get; init; } = [];

    /// <summary>What figures were made from that their source does not publish for the area.</summary>
    public IReadOnlyList<FigurePartRow> Parts { get; init; } = [];

    /// <summary>Reads the figures of a scope as they were known and assesses them.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="scope">What the report is about; the store may hold many more areas.</param>
    /// <param name="asOf">As known at this moment; null for now.</param>
    public static ReportState Load(
        SqliteConnection connection, MonitorCatalogue catalogue, ReportScope scope, DateTimeOffset? asOf)
    {
        FigureSelection selection = new(scope.AreaCodes(catalogue), asOf) { WithoutExamples = !scope.HasExamples };
        IReadOnlyList<FigureRow> rows = FigureStore.Load(connection, new NewerEditionRule(catalogue), selection);
        FigureSet figures = new(rows, catalogue);
        return new ReportState(
            catalogue, figures, new TargetAssessor(figures, catalogue, scope.ModelledFigures).AssessAll(), FigureStore.Origins(connection))
        {
            Disagreements = DisagreementFinder.Find(figures, rows, catalogue),
            Facts = DeliveryFacts.Read(connection, asOf),
            Notes = FigureNoteStore.Load(connection, asOf),
            Parts = FigurePartStore.Load(connection, asOf),
        };
    }
}
