using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Says what of a target can honestly be drawn among the city's figures.</summary>
/// <remarks>
/// A stated value always; a computed one where the figures it rests on are comparable with the newest; a share of a gap as
/// a line that moves with the benchmark; the look ahead only where a trend may be followed. Without these the chart shows
/// when, and in words what.
/// </remarks>
internal static class TargetMarkBuilder
{
    /// <summary>The mark of the first target that has a year; null when none has.</summary>
    /// <param name="assessments">What may be said of the chart's area and population.</param>
    /// <param name="labels">Words for pages.</param>
    public static TargetMark? Of(IReadOnlyList<Assessment> assessments, Labels labels) =>
        assessments.FirstOrDefault(assessment => assessment.Question.Rule.TargetYear is not null) is { } first ? Mark(first, labels) : null;

    private static TargetMark Mark(Assessment assessment, Labels labels)
    {
        TargetRule rule = assessment.Question.Rule;
        // "Lower than in 2024" drawn at the value of 2024 would read as "stay where you are".
        bool isDirection = rule.Kind == TargetKind.Direction;
        double? gap = assessment.Number(VerdictQuantity.GapTarget);
        return new TargetMark(
            rule.TargetYear!.Value,
            gap is null && !isDirection ? rule.TargetValue ?? assessment.Number(VerdictQuantity.TargetValue) : null,
            labels.Text(rule.Title))
        {
            FromYear = rule.TargetValue is null && !isDirection
                ? assessment.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Judged)?.Year
                : null,
            Moving = gap is { } remaining ? [.. Moving(assessment, remaining)] : [],
            Fan = gap is null ? Fan(assessment) : null,
        };
    }

    private static IEnumerable<YearValue> Moving(Assessment assessment, double gap) => assessment.Figures
        .Where(figure => figure.Role == FigureRole.Benchmark)
        .Select(figure => new YearValue(figure.Year, figure.Value + gap));

    private static TrendFan? Fan(Assessment assessment) =>
        assessment.Number(VerdictQuantity.Projected) is { } value
        && assessment.Number(VerdictQuantity.ProjectedLower) is { } lower
        && assessment.Number(VerdictQuantity.ProjectedUpper) is { } upper
        && assessment.Figures.LastOrDefault(figure => figure.Role == FigureRole.Judged) is { } newest
            ? new TrendFan(new YearValue(newest.Year, newest.Value), new YearValue(assessment.Question.Rule.TargetYear!.Value, value), lower, upper)
            : null;
}
