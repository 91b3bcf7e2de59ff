using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>What is measured, independent of any source table.</summary>
/// <param name="Id">Our key, for example <c>ernstige-eenzaamheid</c>; also the file name of its page.</param>
/// <param name="Title">Short title.</param>
/// <param name="Definition">What the share counts.</param>
/// <param name="Verb">Plural past-tense verb for the finding: "In 2020 <c>waren</c> … volwassenen …".</param>
/// <param name="Complement">What follows the subject and place: "<c>ernstig of zeer ernstig eenzaam</c>"; may be empty ("rookten").</param>
/// <param name="Unit">Unit of the value, for example <c>%</c>.</param>
/// <param name="Decimals">Decimals the figures carry.</param>
/// <param name="Polarity">Which direction is wanted.</param>
/// <param name="GoalId">
/// The goal it belongs to; empty for context such as inhabitants, which no overview of goals shows.
/// </param>
/// <param name="Populations">Populations it is asked of; the first that contains the others is the headline.</param>
/// <param name="TargetRuleIds">Target rules that apply; empty when none does.</param>
/// <param name="IsCore">True for the indicators shown first.</param>
/// <param name="Caveat">What a reader must know to use the figure; may be empty.</param>
/// <param name="ValidFrom">First day on which this description holds.</param>
internal sealed record Indicator(
    string Id,
    Wording Title,
    Wording Definition,
    Wording Verb,
    Wording Complement,
    string Unit,
    int Decimals,
    Polarity Polarity,
    string GoalId,
    IReadOnlyList<string> Populations,
    IReadOnlyList<string> TargetRuleIds,
    bool IsCore,
    Wording Caveat,
    DateOnly ValidFrom);
