using System.Text.Json;
using Monitoring.Pipeline;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>Judging what is stored, without importing: what changed, from what to what, and why.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class AssessTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public AssessTests()
    {
        _desk.SmallCatalogue();
        Add(0, "    10.0", "    17.9");
    }

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task After_an_import_alone_every_target_is_judged_for_the_first_time()
    {
        await CommandDesk.RunAsync("import");
        CommandResult first = await CommandDesk.RunAsync("assess");
        CommandResult second = await CommandDesk.RunAsync("assess");
        Assert.Multiple(() =>
        {
            Assert.That(first.ExitCode, Is.Zero, first.Error);
            Assert.That(first.Output, Does.Contain("lonely-down of ernstige-eenzaamheid, GM0935, 18+: not asked -> ").And.Contains("assessed for the first time"));
            Assert.That(second.Output, Does.Contain(" 0 changed status, 0 kept their status"));
        });
    }

    [Test]
    public async Task A_figure_that_its_source_changed_is_named_as_the_cause()
    {
        await CommandDesk.RunAsync("run");
        Add(1, "    10.0", "    18.2");
        await CommandDesk.RunAsync("import");
        JsonElement[] changes =
            [.. (await CommandDesk.RunAsync("assess", "--json")).Json().GetProperty("changes").EnumerateArray()];
        Assert.That(
            changes.SelectMany(change => change.GetProperty("why").EnumerateArray()).Select(why => why.GetString()),
            Has.Some.EqualTo("figure ernstige-eenzaamheid/GM0935/2020/18+/50090NED: 17.9 (standard error unknown) became 18.2 (standard error unknown)"));
    }

    [Test]
    public async Task A_setting_that_changes_a_status_is_told_with_both_words()
    {
        await CommandDesk.RunAsync("run");
        _desk.Setting("ModelledFigures", "forbid");
        CommandResult plan = await CommandDesk.RunAsync("assess", "--dry-run", "--json");
        CommandResult result = await CommandDesk.RunAsync("assess", "--json");
        Assert.Multiple(() =>
        {
            Assert.That(
                plan.Json().GetProperty("changes").ToString(), Is.EqualTo(result.Json().GetProperty("changes").ToString()),
                "the plan says what is then done");
            Assert.That(result.Json().GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("why").GetArrayLength()), Is.All.Positive);
        });
    }

    [Test]
    public async Task A_dry_run_touches_nothing()
    {
        await CommandDesk.RunAsync("import");
        IReadOnlyList<string> before = _desk.Folder.Listing();
        CommandResult result = await CommandDesk.RunAsync("assess", "--dry-run");
        Assert.Multiple(() =>
        {
            Assert.That(result.Output, Does.Contain("would change status"));
            Assert.That(_desk.Folder.Listing(), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task Another_run_comes_first()
    {
        await CommandDesk.RunAsync("import");
        using RunLease? lease = RunLease.TryTake(_desk.Folder["data/monitor.db"]);
        Assert.That((await CommandDesk.RunAsync("assess")).ExitCode, Is.EqualTo(6));
    }

    [Test]
    public async Task Without_a_database_there_is_nothing_to_judge()
    {
        CommandResult result = await CommandDesk.RunAsync("assess");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.Contain("There is no database"));
            Assert.That(File.Exists(_desk.Folder["data/monitor.db"]), Is.False);
        });
    }

    private void Add(int night, params string[] cells) =>
        new StatLineSnapshotBuilder().City(cells).AddTo(new SnapshotArchive(_desk.Folder["data/archive"]), FakeClock.Start.AddDays(night));
}
