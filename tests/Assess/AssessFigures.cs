using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Assess;

/// <summary>A few figures of severe loneliness in the city, and one target to ask of them.</summary>
internal sealed record AssessFigures
{
    public EstimateKind Kind { get; init; } = EstimateKind.Surveyed;

    public Polarity Polarity { get; init; } = Polarity.Lower;

    public TargetKind Target { get; init; } = TargetKind.Direction;

    public int? BaselineYear { get; init; } = 2016;

    public string? Benchmark { get; init; }

    /// <summary>Year in which the benchmark has a figure; null for none.</summary>
    public int? BenchmarkYear { get; init; }

    public IReadOnlyList<SeriesMark> Marks { get; init; } = [];

    /// <summary>Year, population, number (null: withheld) and whether it has margins.</summary>
    public IReadOnlyList<(int Year, string Population, double? Value, bool HasMargins)> Figures { get; init; } =
        [(2016, "18+", 12.0, true), (2020, "18+", 11.0, true)];

    public static SeriesMark Mark(SeriesMarkKind kind, int year) =>
        new("mark", kind, [], [], [], year, new Wording("label", "label"), new Wording("explanation", "explanation"), "evidence");

    /// <summary>The reasons in words, joined.</summary>
    public string Reasons() => string.Join("; ", Assess().Reasons.Select(reason => reason.InWords()));

    public Assessment Assess()
    {
        MonitorCatalogue catalogue = TestCatalogue.Only("ernstige-eenzaamheid");
        TargetRule rule = catalogue.TargetRules.Single(rule => rule.Id.Equals("lonely-down", StringComparison.Ordinal));
        catalogue = catalogue with
        {
            Indicators = [catalogue.Indicators[0] with { Polarity = Polarity, TargetRuleIds = [rule.Id] }],
            SourceTables = [catalogue.SourceTables[0] with { EstimateKind = Kind }],
            TargetRules = [rule with { Kind = Target, BaselineYear = BaselineYear, BenchmarkCode = Benchmark }],
            SeriesMarks = Marks,
        };
        return new TargetAssessor(new FigureSet(Figures.Select(Row).Concat(OfBenchmark()), catalogue), catalogue).AssessAll().Single();
    }

    private IEnumerable<FigureRow> OfBenchmark() =>
        BenchmarkYear is { } year ? [Row((year, "18+", 9.0, true)) with { AreaCode = Benchmark! }] : [];

    private FigureRow Row((int Year, string Population, double? Value, bool HasMargins) figure) => new(
        "ernstige-eenzaamheid", "GM0935", 2020, figure.Year, figure.Population, "rivm-statline", "50090NED",
        figure.Value,
        figure is { HasMargins: true, Value: not null } ? figure.Value - 1 : null,
        figure is { HasMargins: true, Value: not null } ? figure.Value + 1 : null,
        null, (long)Kind, 0, figure.Value is null ? 0 : null, 0, null, 1, 0, "rows.json", 1, 0, "Column_1", 4);
}
