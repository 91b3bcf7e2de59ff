namespace Monitoring.Pipeline.Catalogue;

/// <summary>The audit-office test of a target: pure, for <c>check</c>, the target's panel and the goals page alike.</summary>
internal static class TargetAudit
{
    /// <summary>What the documents answer by themselves.</summary>
    /// <returns>Each question with true when the target passes; without those that need figures or a calendar.</returns>
    public static IReadOnlyList<KeyValuePair<AuditQuestion, bool>> OfDocument(TargetRule rule) =>
    [
        new(AuditQuestion.Specific, rule.State == TargetState.Adopted),
        new(AuditQuestion.Quantitative, IsQuantitative(rule)),
        new(AuditQuestion.TimeBound, rule.TargetYear is not null),
        new(AuditQuestion.BaselineTraceable, rule.BaselineYear is not null),
    ];

    /// <summary>The whole test for one indicator.</summary>
    /// <param name="rule">The target.</param>
    /// <param name="hasBaselineFigure">True when the stores hold a figure of the baseline year for every scope and population.</param>
    /// <param name="nextMeasurement">Year of the next measurement; null when nobody recorded one.</param>
    public static IReadOnlyList<KeyValuePair<AuditQuestion, bool>> Of(TargetRule rule, bool hasBaselineFigure, int? nextMeasurement) =>
    [
        .. OfDocument(rule).Select(answer => answer.Key == AuditQuestion.BaselineTraceable
            ? new KeyValuePair<AuditQuestion, bool>(answer.Key, answer.Value && hasBaselineFigure)
            : answer),
        new(AuditQuestion.NextMeasurementKnown, nextMeasurement is not null),
    ];

    private static bool IsQuantitative(TargetRule rule) => rule.Kind switch
    {
        TargetKind.Direction => false,
        TargetKind.Absolute => rule.TargetValue is not null,
        TargetKind.Hold => rule.MarginPercentagePoints is not null,
        TargetKind.MatchBenchmark => rule.BenchmarkCode is not null,
        _ => rule.Share is not null,
    };
}
