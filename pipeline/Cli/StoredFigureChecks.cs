using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Disagreements;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>What the catalogue says of stored figures, held against the figures.</summary>
internal static class StoredFigureChecks
{
    private const string File = "disagreements.csv";

    /// <summary>The contradictions, as warnings: figures change without anybody touching the catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="scope">What reports are about; figures of other areas are not looked at.</param>
    /// <param name="databasePath">The database.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static IEnumerable<CatalogueProblem> Run(MonitorCatalogue catalogue, ReportScope scope, string databasePath)
    {
        using Database database = Database.OpenForReading(databasePath);
        DisagreementRegister register = ReportState.Load(database.Connection, catalogue, scope, asOf: null).Disagreements;
        return
        [
            .. register.Problems.Select(problem => new CatalogueProblem(
                false, File, problem.Entry.Line, problem.Column, problem.What, "a figure that is published and that pages show first", problem.Action)),
            .. Unexplained(register.Unexplained),
        ];
    }

    private static IEnumerable<CatalogueProblem> Unexplained(IReadOnlyList<FigureComparison> pairs) => pairs.Count == 0
        ? []
        : [new CatalogueProblem(
            false, File, 0, string.Empty, DisagreementWatch.InWords(pairs), "a line for each, or one for their tables",
            "Say in a line which is followed, and why.")];
}
