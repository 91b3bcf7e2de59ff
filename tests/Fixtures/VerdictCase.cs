using System.Globalization;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Tests.Fixtures;

/// <summary>One line of the fictitious cases: an indicator, its figures, its target, and what must be said of it.</summary>
internal sealed record VerdictCase(
    string Id,
    string Table,
    Polarity Polarity,
    TargetRule? Rule,
    IReadOnlyList<VerdictCaseFigure> City,
    IReadOnlyList<VerdictCaseFigure> Country,
    AssessmentStatus Status,
    IReadOnlyList<VerdictFlag> Flags,
    NoVerdictReasonKind? Reason)
{
    private static readonly TargetRule _model =
        TestCatalogue.Shipped.TargetRules.Single(rule => rule.Id.Equals("lonely-down", StringComparison.Ordinal));

    public static IReadOnlyList<VerdictCase> All { get; } =
    [
        .. File.ReadLines(Repository.Folder("tests", "Fixtures", "verdicts", "cases.csv")).Skip(1).Select(Read),
    ];

    /// <summary>Populations of the indicator: one, unless the case is about ages.</summary>
    public IReadOnlyList<string> Populations => Id is "leeftijd" or "andere-leeftijd" ? ["18+", "65+"] : ["18+"];

    /// <summary>The group whose neighbourhoods have the figures; null when the city has them.</summary>
    public string? Group => Id is "groep" ? "prioriteit-noordoost" : null;

    /// <summary>Years in which it was asked; empty for all.</summary>
    public IReadOnlyList<int> AskedYears => Id is "niet-gevraagd" ? [2016, 2024] : [];

    public override string ToString() => Id;

    private static VerdictCase Read(string line)
    {
        string[] cells = line.Split(';');
        return new VerdictCase(
            cells[0],
            cells[1],
            Enum.Parse<Polarity>(cells[2], ignoreCase: true),
            cells[3].Length == 0 ? null : RuleOf(cells),
            VerdictCaseFigure.ReadAll(cells[10]),
            VerdictCaseFigure.ReadAll(cells[11]),
            Enum.Parse<AssessmentStatus>(cells[12]),
            [.. cells[13].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<VerdictFlag>)],
            cells[14].Length == 0 ? null : Enum.Parse<NoVerdictReasonKind>(cells[14]));
    }

    private static TargetRule RuleOf(string[] cells) => _model with
    {
        Id = "doel-" + cells[0],
        Kind = Enum.Parse<TargetKind>(cells[3].Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true),
        Title = new Wording("doel van " + cells[0], "target of " + cells[0]),
        Share = Number(cells[4]),
        MarginPercentagePoints = Number(cells[5]),
        TargetValue = Number(cells[6]),
        BaselineYear = (int?)Number(cells[7]),
        TargetYear = (int?)Number(cells[8]),
        Reference = cells[9] is "fixed" ? GapReference.Fixed : GapReference.Moving,
        BenchmarkCode = cells[11].Length > 0 ? "NL01" : null,
        ScopeAreas = cells[0] is "groep" ? ["prioriteit-noordoost"] : _model.ScopeAreas,
        ExampleBaselineYears = cells[9] is "moving" ? [2016, 2020, 2024] : [],
    };

    private static double? Number(string cell) =>
        cell.Length == 0 ? null : double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
