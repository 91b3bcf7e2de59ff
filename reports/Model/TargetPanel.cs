namespace Monitoring.Reports.Model;

/// <summary>One target of an indicator: what it says, where it stands, what it leaves open, what may be said of it.</summary>
/// <param name="RuleId">Catalogue id.</param>
/// <param name="Title">The target in one phrase.</param>
/// <param name="State">How firm it is.</param>
/// <param name="AreaNames">Areas or area groups it is judged for.</param>
/// <param name="Populations">Populations it is judged for.</param>
/// <param name="BaselineYear">Null when the document does not say.</param>
/// <param name="TargetYear">Null when the document does not say.</param>
/// <param name="Source">Document and paragraph.</param>
/// <param name="LeftOpen">What the document leaves open.</param>
/// <param name="Status">What may be said of it now.</param>
public sealed record TargetPanel(
    string RuleId,
    string Title,
    TargetState State,
    IReadOnlyList<string> AreaNames,
    IReadOnlyList<PopulationLabel> Populations,
    int? BaselineYear,
    int? TargetYear,
    string Source,
    IReadOnlyList<string> LeftOpen,
    StatusMark Status)
{
    /// <summary>True when the baseline year is our assumption.</summary>
    public bool BaselineIsAssumed { get; init; }

    /// <summary>What its rule asks; null when that is not told.</summary>
    public TargetRuleWords? Rule { get; init; }

    /// <summary>What may be said of each area and population; empty when the panel is about the target alone.</summary>
    public IReadOnlyList<TargetVerdict> Verdicts { get; init; } = [];

    /// <summary>The audit-office test; empty when it is not shown.</summary>
    public IReadOnlyList<AuditAnswer> Audit { get; init; } = [];
}
