namespace Monitoring.Pipeline.Quarantine;

/// <summary>All decisions, and which of them hold for a retrieval.</summary>
/// <param name="decisions">Oldest first.</param>
/// <param name="now">The moment of the run.</param>
internal sealed class DecisionBook(IReadOnlyList<QuarantineDecision> decisions, DateTimeOffset now)
{
    /// <summary>No decision was taken.</summary>
    public static DecisionBook Empty { get; } = new([], DateTimeOffset.UnixEpoch);

    /// <summary>The decisions that hold for a retrieval of a dataset; of several on one cell the newest, unless that takes back what was decided.</summary>
    /// <param name="source">The source.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="followedAt">
    /// When the next retrieval of the dataset came, null for the newest one. A retrieval is read for the last time just before
    /// the next one comes: what was decided or ran out later says nothing of it. So a rebuild finds what the runs found.
    /// </param>
    public DecisionsInForce For(string source, string dataset, DateTimeOffset? followedAt)
    {
        DateTimeOffset moment = followedAt ?? now;
        DateOnly day = DateOnly.FromDateTime(moment.UtcDateTime);
        return new DecisionsInForce(decisions
            .Where(decision => (followedAt is null ? decision.At <= now : decision.At < followedAt)
                && string.Equals(decision.Source, source, StringComparison.Ordinal)
                && string.Equals(decision.Dataset, dataset, StringComparison.Ordinal))
            .GroupBy(decision => decision.Entry, StringComparer.Ordinal)
            .Select(group => group.Last())
            .Where(decision => decision.Verb != DecisionVerb.Withdraw && (decision.Until is null || day <= decision.Until))
            .ToDictionary(decision => decision.Entry, StringComparer.Ordinal));
    }
}
