using Monitoring.Pipeline.Catalogue.Reading;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>Checks of <c>indicators.csv</c>.</summary>
internal static class IndicatorChecks
{
    private const string Rules = "target_rule_ids";

    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<Indicator> indicators = tables.Indicators;
        Unique.Keys(indicators, "id", indicator => indicator.Id);
        References.Exist(indicators, "goal_id", indicator => [indicator.GoalId], tables.Goals);
        References.Exist(indicators, "populations", indicator => indicator.Populations, tables.Populations);
        References.Exist(indicators, Rules, indicator => indicator.TargetRuleIds, tables.TargetRules);
        Dictionary<string, TargetRule> rules = tables.TargetRules.Values
            .DistinctBy(rule => rule.Id, StringComparer.Ordinal).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        HashSet<string> mapped = tables.ColumnMappings.Values
            .Select(mapping => mapping.IndicatorId).ToHashSet(StringComparer.Ordinal);
        foreach (CatalogueEntry<Indicator> entry in indicators.Entries)
        {
            CheckDirection(entry);
            CheckContext(entry);
            CheckPopulations(entry, rules);
            CheckMapped(entry, mapped, tables.ColumnMappings);
        }
    }

    private static void CheckDirection(CatalogueEntry<Indicator> entry)
    {
        if (entry.Value is { Polarity: Polarity.Neutral, TargetRuleIds.Count: > 0 } && entry.Row.IsSound("polarity"))
        {
            string targets = string.Join(", ", entry.Value.TargetRuleIds);
            entry.Row.Refuse(
                "polarity",
                $"indicator '{entry.Value.Id}' is neutral and has a target ({targets})",
                "higher or lower for an indicator with a target",
                "Say which direction is wanted, or remove the target.");
        }
    }

    // Context has no place among the goals, so that a target or a place in front would never be seen.
    private static void CheckContext(CatalogueEntry<Indicator> entry)
    {
        if (entry.Value is { GoalId.Length: 0 } and ({ IsCore: true } or { TargetRuleIds.Count: > 0 }))
        {
            entry.Row.Refuse(
                "goal_id",
                $"indicator '{entry.Value.Id}' has no goal, and is shown first or has a target",
                "a goal; only context without targets has none",
                "Fill in the goal, or set is_core to false and remove the targets.");
        }
    }

    private static void CheckPopulations(CatalogueEntry<Indicator> entry, Dictionary<string, TargetRule> rules)
    {
        foreach (string id in entry.Value.TargetRuleIds)
        {
            if (rules.TryGetValue(id, out TargetRule? rule) && rule.ScopePopulations.Count > 0
                && entry.Value.Populations.Count > 0
                && !rule.ScopePopulations.Intersect(entry.Value.Populations, StringComparer.Ordinal).Any())
            {
                entry.Row.Refuse(
                    Rules,
                    $"target '{id}' is about {string.Join(", ", rule.ScopePopulations)}, and this indicator is not",
                    $"a target about {string.Join(", ", entry.Value.Populations)}",
                    "Remove the target here, or correct one of the two lists of populations.");
            }
        }
    }

    private static void CheckMapped(
        CatalogueEntry<Indicator> entry, HashSet<string> mapped, CatalogueTable<ColumnMapping> mappings)
    {
        if (mappings.Keys is not null && entry.Row.IsSound("id") && !mapped.Contains(entry.Value.Id))
        {
            entry.Row.Warn(
                "id",
                $"no column of any table carries indicator '{entry.Value.Id}', so it will have no figures",
                $"at least one line for it in {mappings.File}",
                $"Add a line to {mappings.File} when a table has it.");
        }
    }
}
