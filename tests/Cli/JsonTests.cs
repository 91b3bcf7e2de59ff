using System.Text.Json;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>With --json standard output holds one document that says which version of its form it has.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class JsonTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public JsonTests()
    {
        _desk.SmallCatalogue();
        _desk.Archive(new StatLineSnapshotBuilder().City("    10.0", "       ."));
    }

    public void Dispose() => _desk.Dispose();

    [TestCase("monitor.run/1", "run")]
    [TestCase("monitor.run/1", "import")]
    [TestCase("monitor.assess/1", "assess")]
    [TestCase("monitor.assess/1", "assess", "--dry-run")]
    [TestCase("monitor.export/1", "export")]
    [TestCase("monitor.run/1", "report", "build")]
    [TestCase("monitor.plan/1", "run", "--dry-run")]
    [TestCase("monitor.plan/1", "report", "build", "--dry-run")]
    [TestCase("monitor.check/1", "check")]
    [TestCase("monitor.status/1", "status")]
    [TestCase("monitor.trace/1", "trace", "roken", "GM0935", "2020")]
    [TestCase("monitor.rebuild/1", "rebuild")]
    [TestCase("monitor.quarantine/1", "quarantine", "list")]
    [TestCase("monitor.doctor/1", "doctor")]
    public async Task Every_document_carries_its_schema(string schema, params string[] command)
    {
        await CommandDesk.RunAsync("import");
        CommandResult result = await CommandDesk.RunAsync([.. command, "--json"]);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(result.Json().GetProperty("schema").GetString(), Is.EqualTo(schema));
        });
    }

    [Test]
    public async Task A_run_tells_what_it_did_to_each_source()
    {
        JsonElement run = (await CommandDesk.RunAsync("run", "--json")).Json();
        JsonElement source = run.GetProperty("sources")[0];
        Assert.Multiple(() =>
        {
            Assert.That(run.GetProperty("exitCode").GetInt32(), Is.Zero);
            Assert.That(source.GetProperty("state").GetString(), Is.EqualTo("stored"));
            Assert.That(source.GetProperty("imported")[0].GetProperty("opened").GetInt32(), Is.EqualTo(3));
            Assert.That(File.Exists(run.GetProperty("index").GetString()), Is.True);
        });
    }

    [Test]
    public async Task A_failed_source_is_in_the_document_and_in_the_exit_code()
    {
        Directory.CreateDirectory(_desk.Folder["data/archive/rivm-statline/50090NED/not-a-snapshot"]);
        CommandResult result = await CommandDesk.RunAsync("run", "--json");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(7));
            Assert.That(result.Json().GetProperty("sources")[0].GetProperty("state").GetString(), Is.EqualTo("failed"));
        });
    }

    [Test]
    public async Task A_traced_gap_has_a_reason_and_no_number()
    {
        await CommandDesk.RunAsync("import");
        JsonElement figure = (await CommandDesk.RunAsync("trace", "ernstige-eenzaamheid", "GM0935", "2020", "--json")).Json()
            .GetProperty("figures")[0];
        Assert.Multiple(() =>
        {
            Assert.That(figure.GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(figure.GetProperty("missingReason").GetString(), Is.EqualTo("not-published"));
            Assert.That(figure.GetProperty("cell").GetString(), Is.EqualTo("       ."));
            Assert.That(figure.GetProperty("id").GetString(), Is.EqualTo("ernstige-eenzaamheid/GM0935/2020/18+/50090NED"));
        });
    }

    [Test]
    public async Task The_status_of_a_store_in_which_nothing_arrived_yet_can_be_asked()
    {
        Directory.Delete(_desk.Folder["data/archive"], recursive: true);
        await CommandDesk.RunAsync("run");
        CommandResult status = await CommandDesk.RunAsync("status", "--json");
        Assert.Multiple(() =>
        {
            Assert.That(status.ExitCode, Is.Zero, status.Error);
            Assert.That(status.Json().GetProperty("datasets").GetArrayLength(), Is.Zero);
            Assert.That(status.Json().GetProperty("runs")[0].GetProperty("exitCode").GetInt32(), Is.EqualTo(5));
        });
    }
}
