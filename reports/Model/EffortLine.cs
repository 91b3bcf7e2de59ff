namespace Monitoring.Reports.Model;

/// <summary>An effort (inspanning) as pages show it; what the documents do not state is empty or null.</summary>
/// <param name="Title">Short title.</param>
/// <param name="Goal">The goal it serves.</param>
/// <param name="State">How far it is.</param>
/// <param name="StartYear">First year.</param>
/// <param name="EndYear">Last year.</param>
/// <param name="Owner">Who carries it out.</param>
/// <param name="Client">Who commissions it.</param>
/// <param name="Areas">Where it takes place.</param>
/// <param name="TargetGroup">For whom.</param>
/// <param name="FundingEndYear">Last year of its funding.</param>
/// <param name="Source">Document and paragraph.</param>
public sealed record EffortLine(
    string Title,
    GoalLabel Goal,
    EffortState? State,
    int? StartYear,
    int? EndYear,
    string Owner,
    string Client,
    IReadOnlyList<string> Areas,
    string TargetGroup,
    int? FundingEndYear,
    string Source);
