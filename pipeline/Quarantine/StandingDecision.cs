using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Quarantine;

/// <summary>A decision and how it stands.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="State">How it stands.</param>
internal sealed record StandingDecision(QuarantineDecision Decision, DecisionState State)
{
    /// <summary>True for a decision that does nothing any more, other than one that a later one replaced.</summary>
    public bool IsLapsed => State is DecisionState.Expired or DecisionState.NoLongerMatches;

    /// <summary>How all decisions stand, oldest first.</summary>
    /// <param name="decisions">The decisions, oldest first.</param>
    /// <param name="rows">What is in quarantine of the newest retrievals.</param>
    /// <param name="today">The day, in UTC.</param>
    public static IReadOnlyList<StandingDecision> Of(
        IReadOnlyList<QuarantineDecision> decisions, IReadOnlyList<QuarantineRow> rows, DateOnly today)
    {
        ILookup<(string, string, string), QuarantineRow> byEntry = rows.ToLookup(row => (row.Source, row.Dataset, row.Entry));
        Dictionary<(string, string, string), DecisionVerb> later = [];
        List<StandingDecision> standing = [];
        foreach (QuarantineDecision decision in decisions.Reverse())
        {
            (string, string, string) key = (decision.Source, decision.Dataset, decision.Entry);
            DecisionState state = !later.TryGetValue(key, out DecisionVerb next) ? StateOf(decision, [.. byEntry[key]], today)
                : next == DecisionVerb.Withdraw ? DecisionState.Withdrawn
                : DecisionState.Replaced;
            standing.Add(new StandingDecision(decision, state));
            later[key] = decision.Verb;
        }

        standing.Reverse();
        return standing;
    }

    private static DecisionState StateOf(QuarantineDecision decision, List<QuarantineRow> rows, DateOnly today)
    {
        if (decision.Verb == DecisionVerb.Withdraw)
        {
            return rows.TrueForAll(row => row.IsOpen) ? DecisionState.InForce : DecisionState.Waiting;
        }

        if (decision.Until < today)
        {
            return DecisionState.Expired;
        }

        if (rows.Count == 0)
        {
            return DecisionState.NoLongerMatches;
        }

        return rows.TrueForAll(row => string.Equals(row.Decision, decision.Verb.ToString(), StringComparison.Ordinal))
            ? DecisionState.InForce
            : DecisionState.Waiting;
    }
}
