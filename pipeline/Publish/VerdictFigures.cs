using Monitoring.Pipeline.Assess;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Chooses the numbers of a judgement that pages show, and says where each comes from.</summary>
internal static class VerdictFigures
{
    /// <summary>The numbers in reading order; empty when there are none.</summary>
    public static IReadOnlyList<VerdictFigure> Of(Assessment assessment) =>
    [
        .. Enum.GetValues<VerdictFigureKind>()
            .Select(kind => (Kind: kind, Quantity: Enum.Parse<VerdictQuantity>(kind.ToString())))
            .Where(pair => assessment.Number(pair.Quantity) is not null)
            .Select(pair => Figure(assessment, pair.Kind, pair.Quantity)),
    ];

    private static VerdictFigure Figure(Assessment assessment, VerdictFigureKind kind, VerdictQuantity quantity) => new(
        kind,
        assessment.Number(quantity)!.Value,
        YearOf(assessment, kind),
        PublishedId(assessment, kind) ?? VerdictId.Of(assessment.Question, quantity).ToString());

    private static int? YearOf(Assessment assessment, VerdictFigureKind kind) => kind switch
    {
        VerdictFigureKind.Baseline or VerdictFigureKind.BenchmarkBaseline or VerdictFigureKind.GapBaseline => BaselineYear(assessment),
        VerdictFigureKind.Latest or VerdictFigureKind.BenchmarkLatest or VerdictFigureKind.GapLatest => Own(assessment).LastOrDefault()?.Year,
        VerdictFigureKind.Projected or VerdictFigureKind.ProjectedLower or VerdictFigureKind.ProjectedUpper =>
            assessment.Question.Rule.TargetYear,
        VerdictFigureKind.ShareClosed or VerdictFigureKind.ClosedByArea or VerdictFigureKind.ClosedByBenchmark
            or VerdictFigureKind.ObservedChange or VerdictFigureKind.HoldChange => BaselineYear(assessment),
        _ => null,
    };

    // Without a baseline in the document the first comparable figure is where change is counted from.
    private static int? BaselineYear(Assessment assessment) =>
        VerdictGuards.NeedsBaseline(assessment.Question.Rule)
            ? assessment.Question.Rule.BaselineYear
            : Own(assessment).FirstOrDefault(figure => figure.Role == FigureRole.Judged)?.Year;

    private static IEnumerable<AssessedFigure> Own(Assessment assessment) =>
        assessment.Figures.Where(figure => figure.Role != FigureRole.Benchmark);

    // What a source published leads to its cell, not to the judgement that used it.
    private static string? PublishedId(Assessment assessment, VerdictFigureKind kind)
    {
        FigureRole role = kind is VerdictFigureKind.BenchmarkBaseline or VerdictFigureKind.BenchmarkLatest
            ? FigureRole.Benchmark
            : FigureRole.Judged;
        IEnumerable<AssessedFigure> figures = role == FigureRole.Benchmark
            ? assessment.Figures.Where(figure => figure.Role == FigureRole.Benchmark)
            : Own(assessment);
        int? year = YearOf(assessment, kind);
        return kind is VerdictFigureKind.Baseline or VerdictFigureKind.Latest or VerdictFigureKind.BenchmarkBaseline or VerdictFigureKind.BenchmarkLatest
            ? figures.FirstOrDefault(figure => figure.Year == year)?.Id(assessment.Question.Indicator.Id)
            : null;
    }
}
