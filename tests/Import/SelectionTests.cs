using Monitoring.Pipeline.Import;
using Monitoring.Pipeline.Trace;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Import;

/// <summary>A selection of a table is a dataset of its own (<c>50090NED.stad</c>) and adds to the same figures.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SelectionTests : IDisposable
{
    private readonly ImportDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task Two_selections_of_a_table_stand_beside_each_other()
    {
        Add(0, "stad", new StatLineSnapshotBuilder().City("    10.0"));
        Add(1, "buurten", new StatLineSnapshotBuilder().Row("BU09350303", "2020JJ00", StatLineSnapshotBuilder.Adults, "    12.0"));
        SourceOutcome outcome = await _desk.ImportAsync();
        Assert.Multiple(() =>
        {
            Assert.That(outcome.State, Is.EqualTo(SourceState.Stored), outcome.Message);
            Assert.That(
                string.Join(' ', _desk.Store.Rows("SELECT area_code, value FROM current_observation WHERE indicator = 'roken' ORDER BY area_code")),
                Is.EqualTo("BU09350303|12 GM0935|10"));
        });
    }

    [Test]
    public async Task What_vanishes_from_one_selection_is_not_looked_for_in_another()
    {
        Add(0, "stad", new StatLineSnapshotBuilder().City("    10.0"));
        Add(0, "buurten", new StatLineSnapshotBuilder().Row("BU09350303", "2020JJ00", StatLineSnapshotBuilder.Adults, "    12.0"));
        await _desk.ImportAsync();
        Add(1, "stad", new StatLineSnapshotBuilder().Row("GM0935    ", "2016JJ00", StatLineSnapshotBuilder.Adults, "    11.0"));
        await _desk.ImportAsync();
        Assert.That(
            string.Join(' ', _desk.Store.Rows("SELECT area_code, reference_year FROM current_observation WHERE indicator = 'roken' ORDER BY area_code")),
            Is.EqualTo("BU09350303|2020 GM0935|2016"));
    }

    [Test]
    public async Task A_selection_may_lack_columns_and_a_whole_table_may_not()
    {
        StatLineSnapshotBuilder table = new StatLineSnapshotBuilder().City("    10.0");
        table.Topics.RemoveRange(1, 2);
        Add(0, "stad", table);
        Assert.That((await _desk.ImportAsync()).State, Is.EqualTo(SourceState.Stored));
        table.Dataset = "50090NED";
        _desk.Add(1, table);
        Assert.That((await _desk.ImportAsync()).State, Is.EqualTo(SourceState.Partly));
    }

    [Test]
    public async Task A_figure_of_a_selection_is_traced_to_its_own_dataset()
    {
        Add(0, "stad", new StatLineSnapshotBuilder().City("    10.0"));
        await _desk.ImportAsync();
        Tracer tracer = new(_desk.Store.Connection, _desk.Catalogue, new ArchiveReader([_desk.Archive.Root]), "NL01");
        Assert.That(tracer.Trace(new TraceQuestion("roken", "GM0935", 2020, null, null, null)).Single().Cell.Text, Is.EqualTo("    10.0"));
    }

    private void Add(int night, string selection, StatLineSnapshotBuilder table)
    {
        table.Dataset = "50090NED." + selection;
        _desk.Add(night, table);
    }
}
