using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Assess;

/// <summary>What may be said of a target, with everything that led to it.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Status">The answer.</param>
/// <param name="Reasons">Why there is no judgement, the weightiest first; empty when there is one.</param>
/// <param name="Inputs">The settings looked at, by name.</param>
/// <param name="Method">The rules that were applied, with their published sources.</param>
internal sealed record Assessment(
    AssessmentQuestion Question,
    AssessmentStatus Status,
    IReadOnlyList<NoVerdictReason> Reasons,
    IReadOnlyDictionary<string, string> Inputs,
    string Method)
{
    /// <summary>What must be said beside the answer.</summary>
    public IReadOnlyList<VerdictFlag> Flags { get; init; } = [];

    /// <summary>The numbers behind it, also those that could be had without an answer.</summary>
    public IReadOnlyList<VerdictNumber> Numbers { get; init; } = [];

    /// <summary>The figures looked at, oldest first, each followed by its benchmark.</summary>
    public IReadOnlyList<AssessedFigure> Figures { get; init; } = [];

    /// <summary>What each year that the baseline might be would mean; empty when the target has no such question.</summary>
    public IReadOnlyList<BaselineExample> Examples { get; init; } = [];

    /// <summary>Name of the number that the target's rule asks for, within the judgement.</summary>
    public const string AskedName = "asked";

    /// <summary>Every number by the name that it has in its id: what the rule asks, those behind the answer, and those of the examples.</summary>
    public IEnumerable<KeyValuePair<string, double>> NamedNumbers() => Numbers
        .Select(number => KeyValuePair.Create(VerdictId.NameOf(number.Quantity), number.Value))
        .Concat(Examples.SelectMany(example => example.NamedNumbers()))
        .Concat(Asked is { } asked ? [KeyValuePair.Create(AskedName, asked)] : Array.Empty<KeyValuePair<string, double>>());

    /// <summary>The one number that the rule asks for: value to reach, share of gap or baseline, or margin; null when it asks for none.</summary>
    public double? Asked => Question.Rule.Kind switch
    {
        TargetKind.Absolute => Question.Rule.TargetValue,
        TargetKind.RelativeChange or TargetKind.GapClosure => Question.Rule.Share,
        TargetKind.MatchBenchmark or TargetKind.Hold => Question.Rule.MarginPercentagePoints ?? TargetSetting.UsualMargin,
        _ => null,
    };

    /// <summary>Why there is no look ahead to the target year; null when there is one, or no line to follow.</summary>
    public ProjectionRefusal? NoProjection { get; init; }

    /// <summary>One number; null when it could not be had.</summary>
    public double? Number(VerdictQuantity quantity) =>
        Numbers.Where(number => number.Quantity == quantity).Select(number => (double?)number.Value).FirstOrDefault();
}
