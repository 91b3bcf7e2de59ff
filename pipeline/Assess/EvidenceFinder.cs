using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>Finds the figures that a target is asked of: in the series of the newest measurement of the preferred kind, and nowhere else.</summary>
internal sealed class EvidenceFinder(FigureSet figures, MonitorCatalogue catalogue)
{
    /// <summary>The unit of shares.</summary>
    public const string Percent = "%";

    private readonly EstimateReader _estimates = new(figures);

    /// <summary>The figures of a question.</summary>
    /// <param name="question">The question; a group is looked up as a whole under its own id.</param>
    /// <param name="baselineYear">First year that counts; null for all of the newest stretch.</param>
    public Evidence Find(AssessmentQuestion question, int? baselineYear)
    {
        IReadOnlyList<string> series = SeriesFor(question, [question.Scope]);
        IReadOnlyList<FigureRow> line = series.Count == 0 ? [] : LineOf(question, series[0], question.Scope, question.Population.Id);
        SeriesMarks marks = new(catalogue, line);
        List<FigureRow> numbers = [.. line.Where(row => row.Value is not null)];
        Dictionary<long, FigureRow> benchmarks = BenchmarksOf(question, numbers);
        return new Evidence(
            numbers,
            [.. Comparable(numbers, marks, baselineYear).Select(row => PointOf(question, row, benchmarks.GetValueOrDefault(row.ReferenceYear)))],
            marks,
            series.Count == 0 ? string.Empty : series[0],
            NewestOfAny(question))
        {
            Benchmarks = benchmarks,
            OfMembers = numbers.Count == 0 ? OfMembers(question) : [],
            IsBorrowedOnly = numbers.Count == 0 && figures.HasInherited(question.Indicator.Id, question.Population.Id, question.Scope),
            IsQuotedOnly = numbers.Count == 0 && figures.Quoted.Any(row =>
                string.Equals(row.Indicator, question.Indicator.Id, StringComparison.Ordinal)
                && string.Equals(row.Population, question.Population.Id, StringComparison.Ordinal)
                && string.Equals(row.AreaCode, question.Scope, StringComparison.Ordinal)),
        };
    }

    /// <summary>One figure with its benchmark and the precision of both.</summary>
    public JudgedPoint PointOf(AssessmentQuestion question, FigureRow row, FigureRow? benchmark)
    {
        bool isShare = string.Equals(question.Indicator.Unit, Percent, StringComparison.Ordinal);
        return new JudgedPoint(row, _estimates.Read(row, isShare), benchmark, benchmark is null ? null : _estimates.Read(benchmark, isShare));
    }

    // The newest stretch without a break; a year that bars judgement is left out, except the newest, which a guard names.
    private static IEnumerable<FigureRow> Comparable(List<FigureRow> line, SeriesMarks marks, int? baselineYear) =>
        line.Where(row => row.ReferenceYear >= (baselineYear ?? 0)
            && !marks.BarsJudgement(row.ReferenceYear)
            && marks.BreakBetween(row.ReferenceYear, line[^1].ReferenceYear) is null);

    // Never an older page: area and benchmark stand in one table, year, population and kind, or nothing is said.
    private Dictionary<long, FigureRow> BenchmarksOf(AssessmentQuestion question, List<FigureRow> line) => question.Rule.BenchmarkCode is not { } code
        ? []
        : line.Select(row => (Row: row, Benchmark: figures.Beside(row, code)))
            .Where(pair => pair.Benchmark is { Value: not null } && pair.Benchmark.EstimateKindId == pair.Row.EstimateKindId)
            .ToDictionary(pair => pair.Row.ReferenceYear, pair => pair.Benchmark!);

    private int? NewestOfAny(AssessmentQuestion question) => question.Indicator.Populations
        .Select(id => question with { Population = catalogue.Populations.First(one => string.Equals(one.Id, id, StringComparison.Ordinal)) })
        .SelectMany(other => SeriesFor(other, other.AreaCodes).Take(1).SelectMany(series =>
            other.AreaCodes.Append(other.Scope).SelectMany(code => LineOf(other, series, code, other.Population.Id))))
        .Where(row => row.Value is not null)
        .Max(row => (int?)row.ReferenceYear);

    private IReadOnlyList<FigureRow> OfMembers(AssessmentQuestion question) =>
        SeriesFor(question, question.AreaCodes) is [string series, ..]
            ? [.. question.AreaCodes
                .SelectMany(code => LineOf(question, series, code, question.Population.Id))
                .Where(row => row.Value is not null)]
            : [];

    private IReadOnlyList<string> SeriesFor(AssessmentQuestion question, IReadOnlyCollection<string> areaCodes) =>
        figures.SeriesFor(question.Indicator.Id, question.Population.Id, areaCodes);

    private IReadOnlyList<FigureRow> LineOf(AssessmentQuestion question, string series, string areaCode, string population) =>
        figures.Line(new SeriesKey(question.Indicator.Id, series, population, areaCode));
}
