namespace Monitoring.Pipeline.Catalogue;

/// <summary>An effort of the programme (inspanning): what is done for a goal. What the documents do not state is empty.</summary>
/// <param name="Id">Our key.</param>
/// <param name="GoalId">The goal it serves.</param>
/// <param name="Title">Short title.</param>
/// <param name="Status">How far it is; null when not stated.</param>
/// <param name="StartYear">First year; null when not stated.</param>
/// <param name="EndYear">Last year; null when not stated.</param>
/// <param name="Owner">Who carries it out; empty when not stated.</param>
/// <param name="Client">Who commissions it (opdrachtgever); empty when not stated.</param>
/// <param name="Areas">Area codes or area group ids where it takes place; empty when not stated.</param>
/// <param name="TargetGroup">For whom; empty when not stated.</param>
/// <param name="FundingEndYear">Last year of its funding; null when not stated.</param>
/// <param name="Source">Document and paragraph.</param>
/// <param name="ValidFrom">First day on which this line holds.</param>
internal sealed record Effort(
    string Id,
    string GoalId,
    Wording Title,
    EffortStatus? Status,
    int? StartYear,
    int? EndYear,
    string Owner,
    string Client,
    IReadOnlyList<string> Areas,
    Wording TargetGroup,
    int? FundingEndYear,
    string Source,
    DateOnly ValidFrom);
