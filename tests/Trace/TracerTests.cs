using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Trace;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;
using Monitoring.Tests.Import;

namespace Monitoring.Tests.Trace;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class TracerTests : IDisposable
{
    private static readonly TraceQuestion _smoking = new("roken", "GM0935", 2020, null, null, null);

    private readonly ImportDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task A_figure_is_followed_to_the_bytes_it_came_from()
    {
        Snapshot snapshot = _desk.Add(0, new StatLineSnapshotBuilder()
            .Row("NL01      ", "2020JJ00", StatLineSnapshotBuilder.Adults, "    15.0").City("    17.9"));
        await _desk.ImportAsync();
        TracedFigure figure = Trace(_smoking).Single();
        Assert.Multiple(() =>
        {
            Assert.That(
                (figure.Row.Value, figure.Row.FileName, figure.Row.RowNumber, figure.Row.RowId, figure.Row.ColumnKey),
                Is.EqualTo((17.9, "UntypedDataSet.MW00000.0001.json", 2L, 1L, "Roker_11")));
            Assert.That(figure.Cell, Is.EqualTo(new ArchivedCell(snapshot.ContentFolder, "    17.9", "digests of all files hold")));
            Assert.That((figure.Benchmark?.AreaCode, figure.Benchmark?.Value), Is.EqualTo(("NL01", 15.0)));
            Assert.That(figure.Origin.ContentDigest, Is.EqualTo(snapshot.Id.ContentDigest));
            Assert.That(figure.TableTitle, Does.StartWith("RIVM, Gezondheid per wijk en buurt"));
        });
    }

    [Test]
    public async Task A_withheld_figure_is_followed_too()
    {
        _desk.Add(0, "       .");
        await _desk.ImportAsync();
        TracedFigure figure = Trace(_smoking).Single();
        Assert.That(
            (figure.Row.Value, figure.Row.MissingReasonId, figure.Cell.Text),
            Is.EqualTo(((double?)null, (long?)MissingReason.NotPublished, "       .")));
    }

    [Test]
    public async Task The_country_is_not_compared_with_itself()
    {
        _desk.Add(0, new StatLineSnapshotBuilder().Row("NL01      ", "2020JJ00", StatLineSnapshotBuilder.Adults, "    15.0"));
        await _desk.ImportAsync();
        Assert.That(Trace(_smoking with { AreaCode = "NL01" }).Single().Benchmark, Is.Null);
    }

    [Test]
    public async Task All_populations_come_in_the_order_of_the_catalogue_unless_one_is_asked()
    {
        StatLineSnapshotBuilder table = new();
        foreach (string age in (string[])[StatLineSnapshotBuilder.Elderly, StatLineSnapshotBuilder.Under65, StatLineSnapshotBuilder.Adults])
        {
            table.Row("GM0935    ", "2020JJ00", age, "    10.0");
        }

        _desk.Add(0, table);
        await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', Trace(_smoking).Select(figure => figure.Row.Population)), Is.EqualTo("18+ 18-64 65+"));
            Assert.That(Trace(_smoking with { PopulationId = "65+" }), Has.Count.EqualTo(1));
            Assert.That(Trace(_smoking with { TableId = "50120NED" }), Is.Empty);
        });
    }

    [Test]
    public async Task An_earlier_moment_gives_the_figure_and_the_cell_of_then()
    {
        _desk.Add(0, "    17.9");
        _desk.Add(2, "    18.4");
        await _desk.ImportAsync();
        TracedFigure then = Trace(_smoking with { AsOf = ImportDesk.Night(1) }).Single();
        Assert.Multiple(() =>
        {
            Assert.That((then.Row.Value, then.Cell.Text), Is.EqualTo((17.9, "    17.9")));
            Assert.That(then.Row.KnownTo, Is.EqualTo(ImportDesk.Night(2).ToUnixTimeSeconds()));
            Assert.That(Trace(_smoking).Single().Row.Value, Is.EqualTo(18.4));
            Assert.That(Trace(_smoking with { AsOf = ImportDesk.Night(-1) }), Is.Empty);
        });
    }

    [Test]
    public async Task A_figure_that_did_not_change_keeps_the_retrieval_that_said_it_first()
    {
        Snapshot first = _desk.Add(0, "    17.9");
        _desk.Add(1, new StatLineSnapshotBuilder().City("    17.9", "     1.0"));
        await _desk.ImportAsync();
        Assert.That(Trace(_smoking).Single().Cell.Folder, Is.EqualTo(first.ContentFolder));
    }

    [Test]
    public async Task An_archive_that_is_gone_is_named()
    {
        _desk.Add(0, "    17.9");
        await _desk.ImportAsync();
        Directory.Delete(_desk.Archive.Root, recursive: true);
        Assert.That(
            Trace(_smoking).Single().Cell,
            Is.EqualTo(new ArchivedCell(null, null, $"not found in {_desk.Archive.Root}")));
    }

    [Test]
    public async Task A_changed_file_in_the_archive_is_named_and_its_cell_not_shown()
    {
        Snapshot snapshot = _desk.Add(0, "    17.9");
        await _desk.ImportAsync();
        string page = Path.Combine(snapshot.ContentFolder, "UntypedDataSet.MW00000.0001.json");
        File.WriteAllText(page, File.ReadAllText(page).Replace("17.9", "71.9", StringComparison.Ordinal));
        ArchivedCell cell = Trace(_smoking).Single().Cell;
        Assert.Multiple(() =>
        {
            Assert.That(cell.Text, Is.Null);
            Assert.That(cell.Finding, Does.StartWith("A stored file has changed").And.Contains("UntypedDataSet.MW00000.0001.json"));
        });
    }

    [Test]
    public async Task A_figure_of_a_table_that_left_the_catalogue_can_still_be_traced()
    {
        _desk.Add(0, "    17.9");
        await _desk.ImportAsync();
        _desk.Catalogue = _desk.Catalogue with { SourceTables = [] };
        Assert.That(Trace(_smoking).Single().TableTitle, Is.EqualTo("Gezondheid per wijk en buurt"));
    }

    [Test]
    public async Task The_years_with_figures_are_known()
    {
        _desk.Add(0, new StatLineSnapshotBuilder().City("    17.9").Row("GM0935    ", "2012JJ00", StatLineSnapshotBuilder.Adults, "    20.0"));
        await _desk.ImportAsync();
        Assert.That(string.Join(' ', Tracer().YearsOf(_smoking)), Is.EqualTo("2012 2020"));
    }

    private IReadOnlyList<TracedFigure> Trace(TraceQuestion question) => Tracer().Trace(question);

    private Tracer Tracer() => new(_desk.Store.Connection, _desk.Catalogue, new ArchiveReader([_desk.Archive.Root]), "NL01");
}
