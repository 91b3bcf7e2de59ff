using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Trace;

/// <summary>Follows figures back to the bytes they came from.</summary>
internal sealed class Tracer(
    SqliteConnection connection, MonitorCatalogue catalogue, ArchiveReader archive, string country)
{
    /// <summary>True when made-up figures are followed as well; a question that names their table gets them anyway.</summary>
    public bool HasExamples { get; init; }

    /// <summary>
    /// The figures asked for, headline population first, and of each population the preferred kind and newest edition
    /// first; empty when the store has none.
    /// </summary>
    public IReadOnlyList<TracedFigure> Trace(TraceQuestion question)
    {
        IReadOnlyDictionary<long, SnapshotOriginRow> origins = FigureStore.Origins(connection);
        FigureSelection selection = new([question.AreaCode, country], question.AsOf)
        {
            WithoutExamples = !HasExamples && question.TableId is null,
        };
        IReadOnlyList<FigureRow> rows = FigureStore.Load(connection, new NewerEditionRule(catalogue), selection);
        FigureSet figures = new(rows, catalogue);
        FigureStanding standing = new(figures, catalogue);
        IReadOnlyList<FigureNoteRow> notes = FigureNoteStore.Load(connection, question.AsOf);
        IReadOnlyList<FigurePartRow> parts = FigurePartStore.Load(connection, question.AsOf);
        IReadOnlyList<FigureRow> benchmarks = Find(rows, question with { AreaCode = country });
        return
        [
            .. Find(rows, question)
                .OrderBy(row => PositionOf(row.Population))
                .ThenBy(figures.OrderOf)
                .Select(row => new TracedFigure(
                    row,
                    IsComparedWithCountry(row) ? BenchmarkOf(row, benchmarks) : null,
                    catalogue.SourceTables.FirstOrDefault(table => string.Equals(table.TableId, row.TableId, StringComparison.Ordinal))?.Title.Nl
                        ?? origins[row.SnapshotId].Title,
                    origins[row.SnapshotId],
                    CellOf(row, origins[row.SnapshotId]),
                    standing.WhyNoStatus(row))
                {
                    Notes = row.WithheldBy is null ? [.. notes.Where(note => note.IsOf(row))] : [],
                    Parts = IsMade(row) ? [.. parts.Where(part => part.IsOf(row))] : [],
                }),
        ];
    }

    /// <summary>Years in which the store has figures of the indicator and area, oldest first.</summary>
    public IReadOnlyList<long> YearsOf(TraceQuestion question) =>
        FigureStore.Years(connection, question.IndicatorId, question.AreaCode);

    /// <summary>What stands of the indicator's targets that rest on this figure; empty when none does.</summary>
    public IReadOnlyList<StandingAssessment> AssessmentsOf(TracedFigure figure) => figure.WithoutStatus.Count > 0
        ? []
        : AssessmentStore.Standing(connection, figure.Row.Indicator, figure.Row.AreaCode, figure.Row.Population);

    // The bytes in the archive still have the number that is withheld; it is not repeated here.
    private ArchivedCell CellOf(FigureRow row, SnapshotOriginRow origin) => row.WithheldBy is not null
        ? new ArchivedCell(null, null, "the figure is withheld")
        : row.MissingReasonId == (long)MissingReason.Suppressed
            ? new ArchivedCell(null, null, "the figure is hidden for the sake of respondents")
            : archive.Read(row, origin, catalogue);

    private static List<FigureRow> Find(IEnumerable<FigureRow> rows, TraceQuestion question) =>
    [
        .. rows.Where(row => row.ReferenceYear == question.Year
            && string.Equals(row.Indicator, question.IndicatorId, StringComparison.Ordinal)
            && string.Equals(row.AreaCode, question.AreaCode, StringComparison.Ordinal)
            && (question.PopulationId is null || string.Equals(row.Population, question.PopulationId, StringComparison.Ordinal))
            && (question.TableId is null || string.Equals(row.TableId, question.TableId, StringComparison.Ordinal))),
    ];

    private int PositionOf(string population) =>
        catalogue.Populations.TakeWhile(known => !string.Equals(known.Id, population, StringComparison.Ordinal)).Count();

    private static bool IsMade(FigureRow row) => row.Value is not null && row.QualityLabelId != (long)QualityLabel.Direct;

    private bool IsComparedWithCountry(FigureRow row) =>
        row.EstimateKindId != (long)EstimateKind.Quoted && row.QualityLabelId != (long)QualityLabel.Inherited && !string.Equals(row.AreaCode, country, StringComparison.Ordinal);

    private static FigureRow? BenchmarkOf(FigureRow row, IReadOnlyList<FigureRow> benchmarks) =>
        benchmarks.FirstOrDefault(benchmark => benchmark.Value is not null
            && string.Equals(benchmark.Population, row.Population, StringComparison.Ordinal)
            && string.Equals(benchmark.TableId, row.TableId, StringComparison.Ordinal));
}
