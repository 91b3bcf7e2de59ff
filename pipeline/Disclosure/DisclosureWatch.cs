namespace Monitoring.Pipeline.Disclosure;

/// <summary>Tells a run what disclosure control found; a finding is a warning, and never stops a report: the figures are kept back.</summary>
internal static class DisclosureWatch
{
    private const int MostTold = 10;

    /// <summary>Records the check of each dataset.</summary>
    public static void Report(RunJournal journal, IReadOnlyList<DisclosureOutcome> outcomes)
    {
        foreach (DisclosureOutcome outcome in outcomes)
        {
            if (outcome.Findings.Count == 0)
            {
                journal.Passed("disclosure", outcome.TableId, FormattableString.Invariant(
                    $"No hidden figure can be worked out; {outcome.Withheld} more are kept back for that."));
                continue;
            }

            foreach (string finding in outcome.Findings.Take(MostTold))
            {
                journal.Warn("disclosure", outcome.TableId, $"{outcome.TableId}: {finding}");
            }

            if (outcome.Findings.Count > MostTold)
            {
                journal.Warn("disclosure", outcome.TableId, FormattableString.Invariant(
                    $"{outcome.TableId}: and {outcome.Findings.Count - MostTold} more; the table disclosure_audit has all of them."));
            }
        }
    }
}
