using Monitoring.Pipeline.Import;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Import;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RefusedImportTests : IDisposable
{
    private readonly ImportDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task Bad_cells_go_to_quarantine_and_the_good_ones_load()
    {
        _desk.Add(0, new StatLineSnapshotBuilder().City("    12,5", "    10.1")
            .Row("BU0935O303", "2020JJ00", StatLineSnapshotBuilder.Adults, "    11.0"));
        SourceOutcome outcome = await _desk.ImportAsync(maximumRejectedShare: 1);
        Assert.Multiple(() =>
        {
            Assert.That(outcome.State, Is.EqualTo(SourceState.Stored));
            Assert.That(
                _desk.Store.Rows("SELECT file, row_number, column_key, is_whole_row, published, reason, suggestion FROM quarantine_list"),
                Is.EqualTo(_quarantined));
            Assert.That(
                string.Join(' ', _desk.Store.Rows("SELECT indicator FROM current_observation ORDER BY indicator")),
                Is.EqualTo("ernstige-eenzaamheid fietsen-naar-werk"));
            Assert.That(
                _desk.Checks("readable").Single(),
                Is.EqualTo("warning|2 row(s) or cell(s) of 50090NED are in quarantine; see 'monitor quarantine list --dataset 50090NED'."));
        });
    }

    [Test]
    public async Task Too_many_bad_cells_hold_the_whole_retrieval_back()
    {
        _desk.Add(0, "    12.0");
        await _desk.ImportAsync();
        Snapshot bad = _desk.Add(1, "    12,5");
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(outcome.State, Is.EqualTo(SourceState.Failed));
            Assert.That(outcome.Message, Does.Contain(bad.Id.RelativePath).And.Contains("the last good figures stay"));
            Assert.That(outcome.Imported.Single(), Is.EqualTo(new ImportCounts(bad.Id.RelativePath, 1, 0, 3, 0, 0, 0, 1, true)));
            Assert.That(_desk.Smoking(), Is.EqualTo("12.0|22|-"));
            Assert.That(
                string.Join(' ', _desk.Store.Rows("SELECT state FROM snapshot ORDER BY retrieved_at")), Is.EqualTo("promoted held"));
            Assert.That(_desk.Store.Rows("SELECT published FROM quarantine_list").Single(), Is.EqualTo("    12,5"));
            Assert.That(
                _desk.Store.Rows("SELECT outcome FROM step WHERE stage = 'import' ORDER BY run_id DESC LIMIT 1").Single(), Is.EqualTo("held"));
        });
    }

    [Test]
    public async Task The_next_good_retrieval_after_a_held_one_goes_live()
    {
        _desk.Add(0, "    12.0");
        _desk.Add(1, "    12,5");
        await _desk.ImportAsync();
        _desk.Add(2, "    13.0");
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(outcome.State, Is.EqualTo(SourceState.Stored));
            Assert.That(_desk.Smoking(), Is.EqualTo("12.0|22|24 13.0|24|-"));
        });
    }

    [Test]
    public async Task A_held_retrieval_is_tried_again_and_goes_live_once_it_is_let_through()
    {
        _desk.Add(0, "    12,5");
        await _desk.ImportAsync();
        SourceOutcome again = await _desk.ImportAsync();
        SourceOutcome allowed = await _desk.ImportAsync(maximumRejectedShare: 0.5);
        Assert.Multiple(() =>
        {
            Assert.That((again.State, allowed.State), Is.EqualTo((SourceState.Failed, SourceState.Stored)));
            Assert.That(_desk.Store.Rows("SELECT state FROM snapshot").Single(), Is.EqualTo("promoted"));
            Assert.That(_desk.Store.Rows("SELECT published FROM quarantine_list").Single(), Is.EqualTo("    12,5"));
        });
    }

    // Of the six cells, a row that cannot be placed loses three.
    [TestCase(0.50, SourceState.Stored)]
    [TestCase(0.49, SourceState.Failed)]
    public async Task A_row_that_cannot_be_placed_counts_for_all_its_topics(double maximum, SourceState expected)
    {
        _desk.Add(0, new StatLineSnapshotBuilder().City("    12.0").Row("BU09359999", "2020JJ00", StatLineSnapshotBuilder.Adults));
        Assert.That((await _desk.ImportAsync(maximum)).State, Is.EqualTo(expected));
    }

    [Test]
    public async Task The_same_combination_twice_is_refused_and_nothing_is_stored()
    {
        _desk.Add(0, new StatLineSnapshotBuilder().City("    12.0").City("    12.0"));
        IReadOnlyList<string> before = _desk.Store.Dump();
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(outcome.State, Is.EqualTo(SourceState.Failed));
            Assert.That(
                outcome.Message,
                Does.StartWith("The same area, period and population occur twice").And.Contains("UntypedDataSet.MW00000.0001.json, row 2"));
            Assert.That(_desk.Store.Dump(), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task A_changed_layout_stores_nothing_and_leaves_the_last_good_figures_live()
    {
        _desk.Add(0, "    12.0");
        await _desk.ImportAsync();
        IReadOnlyList<string> before = _desk.Store.Dump();
        StatLineSnapshotBuilder changed = new StatLineSnapshotBuilder().City("    13.0");
        changed.Topics[0] = new StatLineTopic("RooktTabak_11");
        _desk.Add(1, changed);
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That((outcome.State, outcome.Imported), Is.EqualTo((SourceState.Failed, Array.Empty<ImportCounts>())));
            Assert.That(outcome.Message, Does.Contain("column 'Roker' (roken) is missing"));
            Assert.That(_desk.Store.Dump(), Is.EqualTo(before));
            Assert.That(_desk.Checks("source").Single(), Does.StartWith("fail|The layout of table 50090NED differs"));
        });
    }

    [Test]
    public async Task A_table_without_rows_is_refused_and_closes_nothing()
    {
        _desk.Add(0, "    12.0");
        _desk.Add(1, new StatLineSnapshotBuilder());
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(outcome.State, Is.EqualTo(SourceState.Failed));
            Assert.That(outcome.Message, Does.StartWith("Table 50090NED has no rows"));
            Assert.That(_desk.Smoking(), Is.EqualTo("12.0|22|-"));
        });
    }

    [Test]
    public async Task A_bad_retrieval_does_not_shut_out_the_good_one_after_it()
    {
        StatLineSnapshotBuilder changed = new StatLineSnapshotBuilder().City("    13.0");
        changed.Topics.RemoveAt(0);
        _desk.Add(0, changed);
        _desk.Add(1, "    12.0");
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(outcome.State, Is.EqualTo(SourceState.Stored));
            Assert.That(_desk.Smoking(), Is.EqualTo("12.0|23|-"));
            Assert.That(
                _desk.Checks("layout").Single(),
                Does.StartWith("warning|Passed over, a later retrieval follows: The layout of table 50090NED differs"));
        });
    }

    [Test]
    public async Task A_damaged_retrieval_does_not_keep_the_next_from_being_compared_and_stored()
    {
        Snapshot damaged = _desk.Add(0, "    12.0");
        await _desk.ImportAsync();
        _desk.Add(1, "    13.0");
        File.Delete(Path.Combine(damaged.ContentFolder, "Leeftijd.json"));
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(outcome.State, Is.EqualTo(SourceState.Stored));
            Assert.That(_desk.Smoking(), Is.EqualTo("12.0|22|23 13.0|23|-"));
        });
    }

    [Test]
    public async Task One_failing_source_does_not_stop_another()
    {
        _desk.Add(0, "    12.0");
        using TestFolder elsewhere = new();
        ISource absent = new StatLineSource(new SnapshotArchive(elsewhere["no-archive"]), "cbs-statline", []);
        IReadOnlyList<SourceOutcome> outcomes = await _desk.ImportAsync([absent, new FaultySource(), _desk.Source]);
        Assert.Multiple(() =>
        {
            Assert.That(
                string.Join(' ', outcomes.Select(outcome => $"{outcome.SourceId}:{outcome.State}")),
                Is.EqualTo("cbs-statline:Unavailable faulty:Failed rivm-statline:Stored"));
            Assert.That(outcomes[0].Message, Does.Contain("has no snapshot of cbs-statline"));
            Assert.That(outcomes[1].Message, Does.Contain("a bug in the source"));
            Assert.That(_desk.Smoking(), Is.EqualTo("12.0|22|-"));
        });
    }

    [Test]
    public void A_run_that_is_stopped_halfway_stores_nothing()
    {
        _desk.Add(0, "    12.0");
        IReadOnlyList<string> before = _desk.Store.Dump();
        using CancellationTokenSource stop = new();
        Assert.Multiple(() =>
        {
            Assert.That(
                async () => await _desk.ImportAsync([new CancellingSource(_desk.Source, stop)], cancellationToken: stop.Token),
                Throws.InstanceOf<OperationCanceledException>());
            Assert.That(_desk.Store.Dump(), Is.EqualTo(before));
        });
    }

    private static readonly string[] _quarantined =
    [
        "UntypedDataSet.MW00000.0001.json|1|Roker_11|0|    12,5|'12,5' is not a number with a decimal point, nor a mark ('.', 'x', '-')|"
            + "Compare with the published table; correct it or ask the provider.",
        "UntypedDataSet.MW00000.0001.json|2|WijkenEnBuurten|1|BU0935O303|'BU0935O303' is not an area of the 2020 division|"
            + "Was BU09350303 (Belvédère) meant? Otherwise add the area to areas.csv.",
    ];
}
