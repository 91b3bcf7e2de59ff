using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;
using Monitoring.Pipeline.Store;
using Monitoring.Sources;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Assess;

/// <summary>A real store that is filled with the lines of <see cref="EditionFigures"/>, a retrieval of each table a night.</summary>
internal sealed class EditionStore : IDisposable
{
    private readonly TestStore _store = new();

    public TestStore Store => _store;

    public static NewerEditionRule Rule { get; } = new(TestCatalogue.Shipped);

    public static DateTimeOffset Night(int night) => FakeClock.Start.AddDays(night);

    /// <summary>Stores what the tables say in one night; a figure that its table no longer has is closed.</summary>
    public void Write(int night, params IEnumerable<string> lines)
    {
        foreach (IGrouping<string, FigureRow> table in lines.Select(EditionFigures.Row).GroupBy(row => row.TableId, StringComparer.Ordinal))
        {
            using SqliteTransaction transaction = _store.Connection.BeginTransaction();
            long vintage = new WordStore(transaction).Vintage(
                TestCatalogue.Shipped.SourceTables.Single(one => one.TableId.Equals(table.Key, StringComparison.Ordinal)));
            StoredSnapshot snapshot = Snapshot(vintage, table.Key, night);
            using ObservationWriter writer = new(transaction, vintage, snapshot);
            foreach (FigureRow row in table)
            {
                writer.Write(ObservationOf(row));
            }

            writer.CloseVanished();
            transaction.Commit();
        }
    }

    /// <summary>What people see of the figures.</summary>
    public IReadOnlyList<FigureRow> Shown(DateTimeOffset? asOf = null, IReadOnlyCollection<string>? areas = null) =>
        FigureStore.Load(_store.Connection, Rule, new FigureSelection(areas, asOf));

    /// <summary>Brings the list of the views up to date; gives the number of rows that changed.</summary>
    public int Record() => WithheldStore.Record(_store.Connection, Rule);

    public void Dispose() => _store.Dispose();

    private StoredSnapshot Snapshot(long vintage, string table, int night)
    {
        long moment = Night(night).ToUnixTimeSeconds();
        long id = (vintage * 1_000) + night;
        _store.Execute(FormattableString.Invariant(
            $"""
            INSERT INTO snapshot VALUES ({id}, {vintage}, '{table}', {moment}, 'd', '{table}-{night}', 'RIVM', 't', 'c',
                                         'u', 'l', 'full', '[]', '', 'f', 'r', 1, 'promoted');
            INSERT INTO snapshot_file VALUES ({id}, 0, 'rows.json', 's', 1);
            INSERT INTO snapshot_column VALUES ({id}, 0, 'Roker_11', 'Rookt', 'indicator');
            """));
        return new StoredSnapshot(id, table, moment, WasReadBefore: false);
    }

    private static Observation ObservationOf(FigureRow row) => new(
        TestCatalogue.Indicator(row.Indicator),
        TestCatalogue.Area(row.AreaCode),
        (int)row.DivisionYear,
        (int)row.ReferenceYear,
        TestCatalogue.Population(row.Population),
        row.Value is { } value
            ? new ObservedValue.Measured(value, row.Lower is { } lower ? new ConfidenceInterval(lower, row.Upper!.Value, 0.95) : null, (int?)row.SampleSize)
            : new ObservedValue.Withheld((MissingReason)row.MissingReasonId!.Value),
        (EstimateKind)row.EstimateKindId,
        QualityLabel.Direct,
        new RowLocator(0, 1, 0),
        0);
}
