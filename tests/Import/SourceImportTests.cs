using Monitoring.Pipeline.Import;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Import;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SourceImportTests : IDisposable
{
    private readonly ImportDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task A_new_retrieval_is_stored_with_its_origin_and_counted()
    {
        Snapshot snapshot = _desk.Add(0, "    17.9");
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That((outcome.State, outcome.Message), Is.EqualTo((SourceState.Stored, "1 retrieval(s) stored")));
            Assert.That(
                outcome.Imported.Single(), Is.EqualTo(new ImportCounts(snapshot.Id.RelativePath, 1, 0, 3, 3, 0, 0, 0, false)));
            Assert.That(
                _desk.Store.Rows("SELECT path, content_digest, citation, rows_read, state FROM snapshot").Single(),
                Is.EqualTo($"{snapshot.Id.RelativePath}|{snapshot.Id.ContentDigest}|RIVM, StatLine 50090NED|1|promoted"));
            Assert.That(
                _desk.Store.Rows("SELECT name FROM snapshot_file"), Is.EqualTo(snapshot.Origin.Files.Select(file => file.Name)));
            Assert.That(_desk.Smoking(), Is.EqualTo("17.9|22|-"));
            Assert.That(_desk.Checks("readable").Single(), Is.EqualTo("pass|3 cells read"));
        });
    }

    [Test]
    public async Task Importing_again_writes_nothing_but_the_record_of_the_run()
    {
        _desk.Add(0, "    17.9");
        await _desk.ImportAsync();
        IReadOnlyList<string> before = _desk.Store.Dump();
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That((outcome.State, outcome.Message), Is.EqualTo((SourceState.Unchanged, "nothing new")));
            Assert.That(_desk.Store.Dump(), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task The_same_content_again_is_a_retrieval_without_a_changed_figure()
    {
        _desk.Add(0, "    17.9");
        _desk.Add(1, "    17.9");
        ImportCounts second = (await _desk.ImportAsync()).Imported[1];
        Assert.That((second.Opened, second.Closed, second.Unchanged), Is.EqualTo((0, 0, 3)));
    }

    [Test]
    public async Task Several_retrievals_at_once_are_stored_oldest_first()
    {
        _desk.Add(2, "    12.0");
        _desk.Add(0, "    12.0");
        _desk.Add(1, "       .");
        await _desk.ImportAsync();
        Assert.That(_desk.Smoking(), Is.EqualTo("12.0|22|23 not published|23|24 12.0|24|-"));
    }

    [Test]
    public async Task A_retrieval_older_than_what_is_stored_is_left_alone()
    {
        _desk.Add(5, "    12.0");
        await _desk.ImportAsync();
        _desk.Add(1, "    99.0");
        IReadOnlyList<string> before = _desk.Store.Dump();
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(outcome.State, Is.EqualTo(SourceState.Unchanged));
            Assert.That(_desk.Store.Dump(), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task A_table_that_the_catalogue_does_not_know_is_left_alone_with_a_warning()
    {
        _desk.Add(0, "    12.0");
        _desk.Add(0, new StatLineSnapshotBuilder { Dataset = "99999NED" }.City("    13.0"));
        await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(
                _desk.Checks("known-table").Single(),
                Is.EqualTo("warning|Table 99999NED of rivm-statline is in the archive but not in source_tables.csv; it was left alone."));
            Assert.That(_desk.Smoking(), Is.EqualTo("12.0|22|-"));
            Assert.That(_desk.Store.Rows("SELECT name FROM vintage").Single(), Is.EqualTo("50090NED"));
        });
    }

    [Test]
    public async Task Another_reading_of_the_same_retrieval_gives_row_by_row_what_a_fresh_database_would_hold()
    {
        StatLineSnapshotBuilder table = new StatLineSnapshotBuilder()
            .City("    17.9", "       .")
            .Row("BU09350303", "2016JJ00", StatLineSnapshotBuilder.Elderly, "       0", "       x");
        _desk.Add(0, table);
        _desk.Catalogue = TestCatalogue.Only("roken", "fietsen-naar-werk");
        await _desk.ImportAsync();
        _desk.Catalogue = TestCatalogue.Small with
        {
            ColumnMappings = [.. TestCatalogue.Small.ColumnMappings.Select(mapping => mapping with { AskedYears = [2012] })],
        };
        SourceOutcome outcome = await _desk.ImportAsync();
        using ImportDesk fresh = new() { Catalogue = _desk.Catalogue };
        fresh.Add(0, table);
        await fresh.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(outcome.State, Is.EqualTo(SourceState.Stored));
            Assert.That(Figures(_desk), Is.EqualTo(Figures(fresh)));
        });
    }

    [Test]
    [SetCulture("nl-NL")]
    public void How_a_table_is_read_does_not_depend_on_the_machines_culture()
    {
        // Otherwise a person's run would read everything again that the night had read, and the night once more.
        string here = ReadingDigest.Of(TestCatalogue.Shipped, TestCatalogue.Table);
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
        Assert.That(ReadingDigest.Of(TestCatalogue.Shipped, TestCatalogue.Table), Is.EqualTo(here));
    }

    [Test]
    public async Task Metadata_that_is_received_for_the_first_time_is_accepted_with_a_note()
    {
        StatLineSnapshotBuilder first = new StatLineSnapshotBuilder().City("    17.9");
        first.Reconstructed.Add("DataProperties.json is geschreven naar de kolomsleutels.");
        _desk.Add(0, first);
        StatLineSnapshotBuilder second = new StatLineSnapshotBuilder().City("    18.0");
        second.Topics[0] = second.Topics[0] with { Title = "Rookt" };
        _desk.Add(1, second);
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(outcome.State, Is.EqualTo(SourceState.Stored));
            Assert.That(
                _desk.Checks("schema")[1],
                Is.EqualTo(
                    "note|The metadata of 50090NED was received for the first time and replaces reconstructed metadata: "
                    + "Column Roker_11: title was 'Onderwerp', is now 'Rookt'."));
            Assert.That(_desk.Said, Does.Not.Contain("warning").And.Not.Contain("changed:"));
            Assert.That(_desk.Smoking(), Is.EqualTo("17.9|22|23 18.0|23|-"));
        });
    }

    [Test]
    public async Task A_changed_shape_of_received_metadata_is_a_warning()
    {
        _desk.Add(0, "    17.9");
        StatLineSnapshotBuilder second = new StatLineSnapshotBuilder().City("    18.0");
        second.Topics.Add(new StatLineTopic("Vapen_37"));
        _desk.Add(1, second);
        await _desk.ImportAsync();
        Assert.That(
            _desk.Checks("schema"),
            Is.EqualTo(_schemaFindings));
    }

    private static readonly string[] _schemaFindings =
    [
        "pass|same columns, units and keys as the retrieval before",
        "warning|The shape of 50090NED changed: Column Vapen_37 (Onderwerp) is new.",
    ];

    private static IReadOnlyList<string> Figures(ImportDesk desk) =>
        desk.Store.Rows("SELECT * FROM all_observation ORDER BY indicator, area_code, reference_year, population, known_from");
}
