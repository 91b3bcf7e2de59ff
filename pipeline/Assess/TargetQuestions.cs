using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Assess;

/// <summary>Lists what the catalogue's targets ask.</summary>
internal static class TargetQuestions
{
    /// <summary>Every target of every indicator, for each of its areas and populations, in catalogue order.</summary>
    public static IEnumerable<AssessmentQuestion> Of(MonitorCatalogue catalogue) =>
        from indicator in catalogue.Indicators
        let rules = catalogue.TargetRules.Where(rule => indicator.TargetRuleIds.Contains(rule.Id, StringComparer.Ordinal)).ToList()
        from id in indicator.TargetRuleIds
        let rule = rules.Find(rule => string.Equals(rule.Id, id, StringComparison.Ordinal))!
        from scope in rule.ScopeAreas
        from population in catalogue.Populations
        where rule.ScopePopulations.Contains(population.Id, StringComparer.Ordinal)
            && indicator.Populations.Contains(population.Id, StringComparer.Ordinal)
        select new AssessmentQuestion(indicator, rule, scope, AreaCodesOf(catalogue, scope), population)
        {
            HasOwnTarget = rules.Exists(other => other.Kind != TargetKind.GapClosure),
        };

    private static IReadOnlyList<string> AreaCodesOf(MonitorCatalogue catalogue, string scope) =>
        catalogue.AreaGroups.FirstOrDefault(group => string.Equals(group.Id, scope, StringComparison.Ordinal)) is { } group
            ? [.. group.Codes.Select(code => code.Value)]
            : [scope];
}
