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
        new(AuditQuestion.BaselineTraceable, rule.BaselineYear is not null && !rule.BaselineIsAssumed),
    ];

    /// <summary>The whole test for one indicator.</summary>
    /// <param name="rule">The target.</param>
    /// <param name="hasBaselineFigure">True when the stores hold a figure of the baseline year for every scope and population.</param>
    /// <param name="next">The next measurement; null when nobody recorded one. One that is only expected is not known.</param>
    public static IReadOnlyList<KeyValuePair<AuditQuestion, bool>> Of(TargetRule rule, bool hasBaselineFigure, ExpectedRound? next) =>
    [
        .. OfDocument(rule).Select(answer => answer.Key == AuditQuestion.BaselineTraceable
            ? new KeyValuePair<AuditQuestion, bool>(answer.Key, answer.Value && hasBaselineFigure)
            : answer),
        new(AuditQuestion.NextMeasurementKnown, next?.Round.Certainty == RoundCertainty.Announced),
    ];

    /// <summary>What of ours stands where the document has nothing; null when nothing does.</summary>
    /// <param name="question">The question.</param>
    /// <param name="rule">The target.</param>
    /// <param name="next">The next measurement; null when nobody recorded one.</param>
    public static AuditRemark? RemarkOn(AuditQuestion question, TargetRule rule, ExpectedRound? next) => question switch
    {
        AuditQuestion.Quantitative when rule is { MarginIsAssumed: true, Kind: TargetKind.Hold or TargetKind.MatchBenchmark } => AuditRemark.MarginAssumed,
        AuditQuestion.BaselineTraceable when rule.BaselineIsAssumed => AuditRemark.BaselineAssumed,
        AuditQuestion.NextMeasurementKnown when next?.Round.Certainty == RoundCertainty.Inferred => AuditRemark.RoundExpected,
        _ => null,
    };

    private static bool IsQuantitative(TargetRule rule) => rule.Kind switch
    {
        TargetKind.Direction => false,
        TargetKind.Absolute => rule.TargetValue is not null,
        TargetKind.Hold => rule.MarginPercentagePoints is not null && !rule.MarginIsAssumed,
        TargetKind.MatchBenchmark => rule.BenchmarkCode is not null && !rule.MarginIsAssumed,
        _ => rule.Share is not null,
    };
}
