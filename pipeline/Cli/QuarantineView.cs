using Monitoring.Pipeline.Quarantine;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>What is in quarantine, and how the decisions on it stand.</summary>
/// <param name="Rows">Rows and cells of the newest retrievals.</param>
/// <param name="Decisions">The decisions, oldest first.</param>
internal sealed record QuarantineView(IReadOnlyList<QuarantineRow> Rows, IReadOnlyList<StandingDecision> Decisions)
{
    /// <summary>Decisions that do nothing any more.</summary>
    public IReadOnlyList<StandingDecision> Lapsed => [.. Decisions.Where(decision => decision.IsLapsed)];

    /// <summary>Reads it.</summary>
    /// <exception cref="ArchiveRecordException">The decisions of the archive cannot be read.</exception>
    public static QuarantineView Read(Database database, RunSettings settings, TimeProvider clock)
    {
        IReadOnlyList<QuarantineRow> rows = QuarantineStore.Newest(database.Connection);
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return new QuarantineView(rows, StandingDecision.Of(new ManualRecords(settings.Archive).Decisions.Read(), rows, today));
    }

    /// <summary>The decision on a row or cell that holds, or that the next import takes back; null when none does.</summary>
    public StandingDecision? On(QuarantineRow row) => Decisions.LastOrDefault(one =>
        (one.State == DecisionState.Waiting || (one.State == DecisionState.InForce && one.Decision.Verb != DecisionVerb.Withdraw))
        && string.Equals(one.Decision.Entry, row.Entry, StringComparison.Ordinal)
        && string.Equals(one.Decision.Source, row.Source, StringComparison.Ordinal)
        && string.Equals(one.Decision.Dataset, row.Dataset, StringComparison.Ordinal));

    /// <summary>The row or cell with a key, given whole or by its first characters.</summary>
    /// <exception cref="UsageException">There is none, or there are several.</exception>
    public QuarantineRow Find(string key)
    {
        List<QuarantineRow> found = key.Length < 4
            ? []
            : [.. Rows.Where(row => row.Entry.StartsWith(key, StringComparison.OrdinalIgnoreCase))];
        List<(string, string, string)> different = [.. found.Select(row => (row.Entry, row.Source, row.Dataset)).Distinct()];
        return different.Count switch
        {
            1 => found[0],
            0 => throw new UsageException($"There is no row '{key}' in quarantine. Expected a key as 'monitor quarantine list --state all' prints it, or at least its first four characters."),
            _ => throw new UsageException($"'{key}' fits several rows: {string.Join(", ", found.Select(row => $"{row.Entry} ({row.Dataset})").Distinct(StringComparer.Ordinal))}. Give more of the key."),
        };
    }

    /// <summary>The decision that can be taken back on a row or cell, given by its key or the first characters of that.</summary>
    /// <exception cref="UsageException">There is none, or there are several.</exception>
    public QuarantineDecision FindDecision(string key)
    {
        List<QuarantineDecision> found = key.Length < 4
            ? []
            :
            [
                .. Decisions
                    .Where(one => one.State is not (DecisionState.Replaced or DecisionState.Withdrawn)
                        && one.Decision.Verb != DecisionVerb.Withdraw
                        && one.Decision.Entry.StartsWith(key, StringComparison.OrdinalIgnoreCase))
                    .Select(one => one.Decision),
            ];
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UsageException($"Nothing was decided of '{key}' that can be taken back. Expected the key of a decided row as 'monitor quarantine list --state all' prints it, or at least its first four characters."),
            _ => throw new UsageException($"'{key}' fits several decisions: {string.Join(", ", found.Select(decision => $"{decision.Entry} ({decision.Dataset})"))}. Give more of the key."),
        };
    }
}
