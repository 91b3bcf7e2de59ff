using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>
/// What an audit office asks of a target: specific, quantitative, time-bound, baseline traceable. What fails is a
/// warning, since the documents may leave it open; it stays visible until they no longer do.
/// </summary>
internal static class AuditOfficeTest
{
    /// <summary>Puts every target to the test.</summary>
    public static void Run(CatalogueTable<TargetRule> rules)
    {
        foreach (CatalogueEntry<TargetRule> entry in rules.Entries)
        {
            TargetRule rule = entry.Value;
            Ask(entry, "state", rule.State == TargetState.Adopted, "specific: no document adopts it for this city");
            Ask(entry, "kind", IsQuantitative(rule), "quantitative: it has no number");
            Ask(entry, "target_year", rule.TargetYear is not null, "time-bound: it has no target year");
            Ask(entry, "baseline_year", rule.BaselineYear is not null, "traceable: it has no baseline year");
        }
    }

    private static bool IsQuantitative(TargetRule rule) => rule.Kind switch
    {
        TargetKind.Direction => false,
        TargetKind.Hold => rule.MarginPercentagePoints is not null,
        TargetKind.MatchBenchmark => rule.BenchmarkCode is not null,
        _ => rule.Share is not null,
    };

    private static void Ask(CatalogueEntry<TargetRule> entry, string column, bool holds, string fault)
    {
        if (!holds && entry.Row.IsSound(column))
        {
            IReadOnlyList<string> open = [.. entry.Value.LeftOpen.Select(sentence => sentence.Nl)];
            entry.Row.Warn(
                column,
                $"target '{entry.Value.Id}' is not {fault}",
                "a target that is specific, quantitative and time-bound, with a baseline that can be traced",
                open.Count == 0
                    ? "Say in left_open_nl what the document leaves open, or complete the target."
                    : $"Have it decided; the document leaves open: {string.Join(" ", open)}");
        }
    }
}
