using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Trace;

/// <summary>Follows figures back to the bytes they came from.</summary>
internal sealed class Tracer(
    SqliteConnection connection, MonitorCatalogue catalogue, ArchiveReader archive, string country)
{
    /// <summary>The figures asked for, headline population first; empty when the store has none.</summary>
    public IReadOnlyList<TracedFigure> Trace(TraceQuestion question)
    {
        IReadOnlyDictionary<long, SnapshotOriginRow> origins = FigureStore.Origins(connection);
        IReadOnlyList<FigureRow> benchmarks = Find(question with { AreaCode = country });
        return
        [
            .. Find(question)
                .OrderBy(row => PositionOf(row.Population))
                .Select(row => new TracedFigure(
                    row,
                    string.Equals(row.AreaCode, country, StringComparison.Ordinal) ? null : BenchmarkOf(row, benchmarks),
                    catalogue.SourceTables.FirstOrDefault(table => string.Equals(table.TableId, row.TableId, StringComparison.Ordinal))?.TitleNl
                        ?? origins[row.SnapshotId].Title,
                    origins[row.SnapshotId],
                    archive.Read(row, origins[row.SnapshotId]))),
        ];
    }

    /// <summary>Years in which the store has figures of the indicator and area, oldest first.</summary>
    public IReadOnlyList<long> YearsOf(TraceQuestion question) =>
        FigureStore.Years(connection, question.IndicatorId, question.AreaCode);

    /// <summary>What stands of the indicator's targets for this area and population.</summary>
    public IReadOnlyList<StandingAssessment> AssessmentsOf(FigureRow row) =>
        AssessmentStore.Standing(connection, row.Indicator, row.AreaCode, row.Population);

    private IReadOnlyList<FigureRow> Find(TraceQuestion question) =>
    [
        .. FigureStore.Find(
                connection, new FigureQuestion(question.IndicatorId, question.AreaCode, question.Year, question.AsOf))
            .Where(row => question.PopulationId is null || string.Equals(row.Population, question.PopulationId, StringComparison.Ordinal))
            .Where(row => question.TableId is null || string.Equals(row.TableId, question.TableId, StringComparison.Ordinal)),
    ];

    private int PositionOf(string population) =>
        catalogue.Populations.TakeWhile(known => !string.Equals(known.Id, population, StringComparison.Ordinal)).Count();

    private static FigureRow? BenchmarkOf(FigureRow row, IReadOnlyList<FigureRow> benchmarks) =>
        benchmarks.FirstOrDefault(benchmark => benchmark.Value is not null
            && string.Equals(benchmark.Population, row.Population, StringComparison.Ordinal)
            && string.Equals(benchmark.TableId, row.TableId, StringComparison.Ordinal));
}
