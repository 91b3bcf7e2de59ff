using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.EndToEnd;

/// <summary>The night's run against a real feed with the faults it is known to have.</summary>
[TestFixture]
internal sealed class LiveRunTests
{
    private const int Figures = 424 * 35;

    [Test]
    public async Task A_table_of_several_pages_becomes_figures_and_a_report()
    {
        await using LiveDesk desk = await LiveDesk.StartAsync();
        desk.Server.PageSize = 100;

        MonitorResult run = desk.Run("run");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(desk.Server.Requests.Count(request => request.Set is "UntypedDataSet"), Is.EqualTo(5));
            Assert.That(desk.Figures(), Has.Count.EqualTo(Figures));
            Assert.That(File.Exists(Path.Combine(desk.Site, "index.html")), Is.True);
        });
    }

    [Test]
    public async Task A_busy_host_and_a_dropped_connection_are_survived()
    {
        await using LiveDesk desk = await LiveDesk.StartAsync();
        desk.Server.Script("TableInfos", Faults.Status(503, "1"));
        desk.Server.Script("UntypedDataSet", Faults.Drop(), Faults.Truncate());

        MonitorResult run = desk.Run("run");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(desk.Figures(), Has.Count.EqualTo(Figures));
        });
    }

    [TestCase("truncated")]
    [TestCase("html")]
    public async Task A_page_that_never_comes_whole_leaves_the_last_good_figures_live(string fault)
    {
        await using LiveDesk desk = await LiveDesk.StartAsync();
        Assert.That(desk.Run("run").ExitCode, Is.Zero);
        IReadOnlyList<string> before = desk.Figures();
        string site = WorkFolder.DigestOf(desk.Site);
        desk.Server.Always("UntypedDataSet", string.Equals(fault, "html", StringComparison.Ordinal) ? Faults.Html() : Faults.Truncate());

        MonitorResult run = desk.Run("run", "--full-refresh", "--source", "rivm-statline");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(5), run.Error);
            Assert.That(run.Error, Does.Contain("50090NED"));
            Assert.That(WorkFolder.RowsOf(desk.Database, "snapshot"), Has.Count.EqualTo(1));
            Assert.That(desk.Figures(), Is.EqualTo(before));
            Assert.That(WorkFolder.DigestOf(desk.Site), Is.EqualTo(site));
        });
    }

    [Test]
    public async Task A_first_night_without_the_host_makes_no_empty_report()
    {
        await using LiveDesk desk = await LiveDesk.StartAsync();
        desk.Server.Always("TableInfos", Faults.Status(503));

        MonitorResult run = desk.Run("run");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(5), run.Error);
            Assert.That(Directory.Exists(desk.Site), Is.False);
        });
    }

    [Test]
    public async Task An_unchanged_night_asks_one_question_a_table_and_stores_nothing()
    {
        await using LiveDesk desk = await LiveDesk.StartAsync();
        Assert.That(desk.Run("run").ExitCode, Is.Zero);
        IReadOnlyList<string> snapshots = WorkFolder.RowsOf(desk.Database, "snapshot");
        desk.Server.Reset();

        MonitorResult run = desk.Run("run");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(desk.Server.Requests, Has.Count.EqualTo(1));
            Assert.That(desk.Server.Requests[0].Set, Is.EqualTo("TableInfos"));
            Assert.That(WorkFolder.RowsOf(desk.Database, "snapshot"), Is.EqualTo(snapshots));
            Assert.That(run.Output, Does.Contain("no site file was written"));
        });
    }

    [TestCase("DataProperties.json", "Eenzaam_28", "Verlaten_28", "'Eenzaam'", TestName = "A_renamed_column_stops_the_table_and_is_named")]
    [TestCase("DataProperties.json", "\"Unit\":\"%\"", "\"Unit\":\"x 1 000\"", "x 1 000", TestName = "A_changed_unit_stops_the_table_and_is_named")]
    [TestCase("Leeftijd.json", "80200", "80201", "80201", TestName = "An_unknown_key_stops_the_table_and_is_named")]
    public async Task A_changed_layout_stores_nothing(string file, string text, string replacement, string named)
    {
        await using LiveDesk desk = await LiveDesk.StartChangedAsync(file, text, replacement);

        MonitorResult run = desk.Run("run");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(7), run.Error);
            Assert.That(run.Error, Does.Contain(named));
            Assert.That(run.Error, Does.Contain("Nothing of this snapshot was stored"));
            Assert.That(WorkFolder.RowsOf(desk.Database, "observation"), Is.Empty);
        });
    }
}
