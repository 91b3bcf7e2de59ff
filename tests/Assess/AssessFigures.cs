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

    public int? TargetYear { get; init; } = 2030;

    public double? Share { get; init; } = 0.25;

    public double? Margin { get; init; } = 2;

    public double? TargetValue { get; init; } = 10;

    public GapReference Reference { get; init; }

    public string? Benchmark { get; init; }

    /// <summary>Figures of the benchmark: year and number, margins of 0.5 either way.</summary>
    public IReadOnlyList<(int Year, double Value)> BenchmarkFigures { get; init; } = [];

    public IReadOnlyList<SeriesMark> Marks { get; init; } = [];

    public ModelledPolicy Modelled { get; init; }

    public bool HasOwnTarget { get; init; }

    public QualityLabel Quality { get; init; }

    /// <summary>Year, population, number (null: withheld) and how far its 95% interval reaches to either side (null: no margins).</summary>
    public IReadOnlyList<(int Year, string Population, double? Value, double? Reach)> Figures { get; init; } =
        [(2016, "18+", 12.4, 1), (2020, "18+", 11.3, 1)];

    /// <summary>Respondents of every figure; null when not known.</summary>
    public int? Respondents { get; init; }

    /// <summary>What must be known of the newest figure of the area.</summary>
    public FigureFlags NewestFlags { get; init; }

    public static SeriesMark Mark(SeriesMarkKind kind, int year) =>
        new("mark", kind, [], [], [], year, new Wording("label", "label"), new Wording("explanation", "explanation"), "evidence");

    /// <summary>Figures of adults with margins of one percentage point.</summary>
    public static IReadOnlyList<(int Year, string Population, double? Value, double? Reach)> Adults(params (int Year, double Value)[] figures) =>
        [.. figures.Select(figure => (figure.Year, "18+", (double?)figure.Value, (double?)1.0))];

    /// <summary>The reasons in words, joined.</summary>
    public string Reasons() => string.Join("; ", Assess().Reasons.Select(reason => reason.InWords()));

    public Assessment Assess()
    {
        MonitorCatalogue catalogue = TestCatalogue.Only("ernstige-eenzaamheid");
        TargetRule rule = catalogue.TargetRules.Single(rule => rule.Id.Equals("lonely-down", StringComparison.Ordinal));
        TargetRule asked = rule with
        {
            Kind = Target,
            BaselineYear = BaselineYear,
            TargetYear = TargetYear,
            Share = Share,
            MarginPercentagePoints = Margin,
            TargetValue = TargetValue,
            Reference = Reference,
            BenchmarkCode = Benchmark,
        };
        catalogue = catalogue with
        {
            Indicators =
            [
                catalogue.Indicators[0] with { Polarity = Polarity, TargetRuleIds = HasOwnTarget ? [rule.Id, "own"] : [rule.Id] },
            ],
            SourceTables = [catalogue.SourceTables[0] with { EstimateKind = Kind }],
            TargetRules = [asked, rule with { Id = "own", Kind = TargetKind.Direction }],
            SeriesMarks = Marks,
        };
        FigureSet figures = new(Figures.Select(Row).Concat(BenchmarkFigures.Select(OfBenchmark)), catalogue);
        return new TargetAssessor(figures, catalogue, Modelled).AssessAll()[0];
    }

    private FigureRow OfBenchmark((int Year, double Value) figure) =>
        Row((figure.Year, "18+", figure.Value, 0.5)) with { AreaCode = Benchmark! };

    private FigureRow Row((int Year, string Population, double? Value, double? Reach) figure) => new(
        "ernstige-eenzaamheid", "GM0935", 2020, figure.Year, figure.Population, "rivm-statline", "50090NED",
        figure.Value, figure.Value - figure.Reach, figure.Value + figure.Reach,
        Respondents, (long)Kind, (long)Quality, figure.Value is null ? 0 : null, 0, null, 1, 0, "rows.json", 1, 0, "Column_1", 4)
    {
        Flags = figure == Figures[^1] ? NewestFlags : FigureFlags.None,
    };
}
