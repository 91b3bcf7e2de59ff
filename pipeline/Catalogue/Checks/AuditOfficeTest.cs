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
            foreach ((AuditQuestion question, bool passes) in TargetAudit.OfDocument(entry.Value))
            {
                (string column, string fault) = FaultOf(question, entry.Value);
                if (!passes && entry.Row.IsSound(column))
                {
                    Warn(entry, column, fault);
                }
            }
        }
    }

    private static (string Column, string Fault) FaultOf(AuditQuestion question, TargetRule rule) => question switch
    {
        AuditQuestion.Specific => ("state", "specific: no document adopts it for this city"),
        AuditQuestion.Quantitative when rule.MarginIsAssumed => ("margin_is_assumed", "quantitative: its only number is a margin of ours"),
        AuditQuestion.BaselineTraceable when rule.BaselineIsAssumed => ("baseline_is_assumed", "traceable: its baseline year is our assumption"),
        AuditQuestion.Quantitative => ("kind", "quantitative: it has no number"),
        AuditQuestion.TimeBound => ("target_year", "time-bound: it has no target year"),
        AuditQuestion.BaselineTraceable => ("baseline_year", "traceable: it has no baseline year"),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "Documents do not answer this question."),
    };

    private static void Warn(CatalogueEntry<TargetRule> entry, string column, string fault)
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
