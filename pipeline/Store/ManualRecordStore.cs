using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Quarantine;

namespace Monitoring.Pipeline.Store;

/// <summary>The copy of what people decided and did by hand; the archive has the original.</summary>
internal static class ManualRecordStore
{
    private const string DayForm = "yyyy-MM-dd";

    private const string DecisionColumns =
        """
        SELECT decided_at AS DecidedAt, decided_by AS DecidedBy, why AS Why, until AS Until, verb AS Verb, source AS Source, dataset AS Dataset,
               entry AS Entry, place AS Place, column_key AS ColumnKey, published AS Published, replacement AS Replacement
        FROM decision WHERE decided_at <= @knownAt ORDER BY decision_number;
        """;

    private const string AuditColumns =
        "SELECT done_at AS DoneAt, done_by AS DoneBy, action AS Action, subject AS Subject, why AS Why FROM audit ORDER BY audit_number;";

    /// <summary>The decisions taken until a moment, oldest first.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="asOf">The moment; null for now.</param>
    public static IReadOnlyList<DecisionRow> Decisions(SqliteConnection connection, DateTimeOffset? asOf) =>
        [.. connection.Query<DecisionRow>(DecisionColumns, new { knownAt = asOf?.ToUnixTimeSeconds() ?? long.MaxValue })];

    /// <summary>Brings the copy in line with the archive in one transaction; writes nothing when it is.</summary>
    public static void Synchronise(
        SqliteConnection connection, IReadOnlyList<QuarantineDecision> decisions, IReadOnlyList<AuditEntry> audit)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        List<DecisionRow> wanted = [.. decisions.Select(RowOf)];
        if (!connection.Query<DecisionRow>(DecisionColumns, new { knownAt = long.MaxValue }, transaction).SequenceEqual(wanted))
        {
            _ = connection.Execute("DELETE FROM decision;", transaction: transaction);
            _ = connection.Execute(
                """
                INSERT INTO decision (decided_at, decided_by, why, until, verb, source, dataset, entry, place, column_key, published, replacement)
                VALUES (@DecidedAt, @DecidedBy, @Why, @Until, @Verb, @Source, @Dataset, @Entry, @Place, @ColumnKey, @Published, @Replacement);
                """,
                wanted,
                transaction);
        }

        List<AuditRow> done = [.. audit.Select(entry =>
            new AuditRow(entry.At.ToUnixTimeSeconds(), entry.By, entry.Action, entry.Subject, entry.Why))];
        if (!connection.Query<AuditRow>(AuditColumns, transaction: transaction).SequenceEqual(done))
        {
            _ = connection.Execute("DELETE FROM audit;", transaction: transaction);
            _ = connection.Execute(
                "INSERT INTO audit (done_at, done_by, action, subject, why) VALUES (@DoneAt, @DoneBy, @Action, @Subject, @Why);",
                done,
                transaction);
        }

        transaction.Commit();
    }

    private static DecisionRow RowOf(QuarantineDecision decision) => new(
        decision.At.ToUnixTimeSeconds(),
        decision.By,
        decision.Why,
        decision.Until?.ToString(DayForm, CultureInfo.InvariantCulture),
        decision.Verb.ToString(),
        decision.Source,
        decision.Dataset,
        decision.Entry,
        decision.Place,
        decision.Column,
        decision.Published,
        decision.Replacement);
}
