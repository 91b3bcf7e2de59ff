namespace Monitoring.Pipeline.Catalogue;

/// <summary>What the programme's documents say should hold, and what they leave open.</summary>
/// <param name="Id">For example <c>lonely-down</c>.</param>
/// <param name="Kind">How it is stated.</param>
/// <param name="Title">The target in one phrase, for example "lager dan in 2024".</param>
/// <param name="ScopeAreas">Area codes or area group ids it is judged for.</param>
/// <param name="ScopePopulations">Populations it is judged for.</param>
/// <param name="Share">Share of the gap to close (0 to 1) or relative change; null when the kind has none.</param>
/// <param name="MarginPercentagePoints">Equivalence or non-decline margin in percentage points; null when the kind has none.</param>
/// <param name="BaselineYear">Baseline year; null when the document does not say.</param>
/// <param name="BenchmarkCode">Area compared with; null when none.</param>
/// <param name="TargetYear">Year in which it should hold; null when the document does not say.</param>
/// <param name="State">How firm it is.</param>
/// <param name="Source">Document and paragraph.</param>
/// <param name="LeftOpen">What the document leaves open, as sentences.</param>
/// <param name="ValidFrom">First day on which this reading holds.</param>
internal sealed record TargetRule(
    string Id,
    TargetKind Kind,
    Wording Title,
    IReadOnlyList<string> ScopeAreas,
    IReadOnlyList<string> ScopePopulations,
    double? Share,
    double? MarginPercentagePoints,
    int? BaselineYear,
    string? BenchmarkCode,
    int? TargetYear,
    TargetState State,
    string Source,
    IReadOnlyList<Wording> LeftOpen,
    DateOnly ValidFrom)
{
    /// <summary>The value to reach, in the indicator's unit; null when the kind has none.</summary>
    public double? TargetValue { get; init; }

    /// <summary>What a share of the gap is measured against.</summary>
    public GapReference Reference { get; init; }

    /// <summary>Years that the baseline might be, for a worked example of what each would mean; empty for none.</summary>
    public IReadOnlyList<int> ExampleBaselineYears { get; init; } = [];

    /// <summary>True when the document gives no baseline year and <see cref="BaselineYear"/> is our assumption.</summary>
    public bool BaselineIsAssumed { get; init; }

    /// <summary>True when the document gives no margin and <see cref="MarginPercentagePoints"/> is our choice.</summary>
    public bool MarginIsAssumed { get; init; }
}
