namespace Monitoring.Reports.Model;

/// <summary>What is still to be measured for a target.</summary>
/// <param name="RuleId">Catalogue id.</param>
/// <param name="Title">The target in one phrase.</param>
/// <param name="State">How firm it is.</param>
/// <param name="TargetYear">Null when the document does not say.</param>
/// <param name="Moments">One entry for indicators that share their measurements.</param>
public sealed record TargetMoments(
    string RuleId, string Title, TargetState State, int? TargetYear, IReadOnlyList<TargetMoment> Moments)
{
    /// <summary>True when the newest figures of its indicators have a margin; without one no measurement decides.</summary>
    public bool HasMargins { get; init; } = true;

    /// <summary>True when it is judged for age groups apart.</summary>
    public bool AsksAgeGroups { get; init; }
}
