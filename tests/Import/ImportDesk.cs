using Monitoring.Pipeline;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Import;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Pipeline.Store;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Import;

/// <summary>A real archive and a real database, and the import from one into the other; every import is a run.</summary>
internal sealed class ImportDesk : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly StringWriter _error = new();

    public ImportDesk() => Archive = new SnapshotArchive(_folder["archive"]);

    public SnapshotArchive Archive { get; }

    public TestStore Store { get; } = new();

    public MonitorCatalogue Catalogue { get; set; } = TestCatalogue.Small;

    /// <summary>What was said on standard error.</summary>
    public string Said => _error.ToString();

    public ISource Source => new StatLineSource(Archive, StatLineSnapshotBuilder.SourceId, []);

    public static DateTimeOffset Night(int night) => FakeClock.Start.AddDays(night);

    public Snapshot Add(int night, StatLineSnapshotBuilder table) => table.AddTo(Archive, Night(night));

    /// <summary>Adds a retrieval with one row: smoking among the city's adults in 2020.</summary>
    public Snapshot Add(int night, string smoking) => Add(night, new StatLineSnapshotBuilder().City(smoking, "    10.1"));

    public async Task<SourceOutcome> ImportAsync(double maximumRejectedShare = 0.01) =>
        (await ImportAsync([Source], maximumRejectedShare)).Single();

    public async Task<IReadOnlyList<SourceOutcome>> ImportAsync(
        IReadOnlyList<ISource> sources, double maximumRejectedShare = 0.01, CancellationToken cancellationToken = default)
    {
        RunConsole console = new(TextWriter.Null, _error);
        RunJournal journal = new(RunLog.Start(Store.Connection, Store.Clock, "run", Catalogue.Fingerprint), console, Store.Clock);
        SourceImport import = new(new DatasetImport(Store.Connection, Catalogue, journal, (DecisionBook.Empty, maximumRejectedShare)), journal);
        return await new ImportStage(import, journal).ImportAsync(sources, cancellationToken);
    }

    /// <summary>The checks of the newest run: name, outcome and detail.</summary>
    public IReadOnlyList<string> Checks(string name) => Store.Rows(
        $"SELECT outcome, detail FROM check_result WHERE run_id = (SELECT MAX(run_id) FROM run) AND name = '{name}' ORDER BY check_number");

    /// <summary>Smoking among the city's adults: every number or reason with the day it was known from and to.</summary>
    public string Smoking() => string.Join(' ', Store.Rows(
        """
        SELECT COALESCE(CAST(value AS TEXT), missing_reason), substr(known_from, 9, 2), substr(known_to, 9, 2)
        FROM all_observation WHERE indicator = 'roken' ORDER BY known_from
        """));

    public void Dispose()
    {
        Store.Dispose();
        _folder.Dispose();
        _error.Dispose();
    }
}
