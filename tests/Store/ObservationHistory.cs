using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Normalise;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Store;

/// <summary>Stores one retrieval after another in a real database; retrieval n is of the n-th night.</summary>
internal sealed class ObservationHistory : IDisposable
{
    private readonly TestStore _store = new();

    public TestStore Store => _store;

    public static DateTimeOffset Night(int night) => FakeClock.Start.AddDays(night);

    public StoreCounts Write(int night, params Observation[] observations) => Write(night, false, observations);

    public StoreCounts Write(int night, bool wasReadBefore, params Observation[] observations)
    {
        using SqliteTransaction transaction = _store.Connection.BeginTransaction();
        long vintage = new WordStore(transaction).Vintage(TestCatalogue.Table);
        _store.Execute(FormattableString.Invariant(
            $"""
            INSERT INTO snapshot VALUES ({night}, {vintage}, '50090NED', {Night(night).ToUnixTimeSeconds()}, 'd', 'night-{night}', 'RIVM', 't', 'c',
                                         'u', 'l', 'full', '[]', '', 'f', 'r', 1, 'promoted') ON CONFLICT DO NOTHING;
            INSERT INTO snapshot_file VALUES ({night}, 0, 'rows.json', 's', 1) ON CONFLICT DO NOTHING;
            INSERT INTO snapshot_column VALUES ({night}, 0, 'Roker_11', 'Rookt', 'indicator') ON CONFLICT DO NOTHING;
            """));
        using ObservationWriter writer = new(
            transaction, vintage, new StoredSnapshot(night, "50090NED", Night(night).ToUnixTimeSeconds(), wasReadBefore));
        foreach (Observation observation in observations)
        {
            writer.Write(observation);
        }

        writer.CloseVanished();
        transaction.Commit();
        return writer.Counts;
    }

    /// <summary>All periods of all figures: indicator, number or reason, first and last night.</summary>
    public IReadOnlyList<string> Periods() => _store.Rows(FormattableString.Invariant(
        $"""
        SELECT indicator, COALESCE(CAST(value AS TEXT), missing_reason),
               (unixepoch(known_from) - {FakeClock.Start.ToUnixTimeSeconds()}) / 86400,
               (unixepoch(known_to) - {FakeClock.Start.ToUnixTimeSeconds()}) / 86400
        FROM all_observation ORDER BY indicator, known_from;
        """));

    /// <summary>The figure of smoking as it was known; empty when none was.</summary>
    public string AsOf(DateTimeOffset? moment) => string.Join(
        ',',
        FigureStore.Load(_store.Connection, new NewerEditionRule(TestCatalogue.Shipped), new FigureSelection(["GM0935"], moment))
            .Where(row => row is { Indicator: "roken", ReferenceYear: 2020 })
            .Select(row => row.Value is { } value ? FormattableString.Invariant($"{value}") : FormattableString.Invariant($"missing {row.MissingReasonId}")));

    public void Dispose() => _store.Dispose();
}
