namespace Monitoring.Reports.Model;

/// <summary>What is still to be measured for a target.</summary>
/// <param name="RuleId">Catalogue id.</param>
/// <param name="Title">The target in one phrase.</param>
/// <param name="State">How firm it is.</param>
/// <param name="TargetYear">Null when the document does not say.</param>
/// <param name="Moments">One entry for indicators that share their measurements.</param>
public sealed record TargetMoments(
    string RuleId, string Title, TargetState State, int? TargetYear, IReadOnlyList<TargetMoment> Moments);
