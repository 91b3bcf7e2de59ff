using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ExitCodeTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public ExitCodeTests() => _desk.SmallCatalogue();

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task Done_is_0_and_nothing_new_is_0_too()
    {
        _desk.Archive(new StatLineSnapshotBuilder().City("    10.0"));
        CommandResult first = await CommandDesk.RunAsync("run");
        CommandResult second = await CommandDesk.RunAsync("run");
        Assert.Multiple(() =>
        {
            Assert.That((first.ExitCode, second.ExitCode), Is.EqualTo((0, 0)), first.Error + second.Error);
            Assert.That(first.Output, Does.Contain("Report built").And.Contains("1 retrieval(s) stored"));
            Assert.That(second.Output, Does.Contain("Nothing new: no row was written but the record of this run."));
            Assert.That(first.Error, Does.Contain("import done: 1 rows"));
        });
    }

    [Test]
    public async Task Quarantine_is_3_with_strict_and_0_without()
    {
        _desk.Setting("MaximumRejectedShare", "1");
        _desk.Archive(new StatLineSnapshotBuilder().City("    10,0"));
        CommandResult strict = await CommandDesk.RunAsync("import", "--strict");
        Assert.That((strict.ExitCode, (await CommandDesk.RunAsync("import")).ExitCode), Is.EqualTo((3, 0)), strict.Error);
    }

    [Test]
    public async Task A_source_that_cannot_be_reached_is_5()
    {
        CommandResult result = await CommandDesk.RunAsync("run");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(5), result.Error);
            Assert.That(result.Error, Does.Contain("error: The archive").And.Contains("has no snapshot of rivm-statline"));
        });
    }

    [Test]
    public async Task A_source_that_cannot_be_reached_is_5_in_a_dry_run_too() =>
        Assert.That((await CommandDesk.RunAsync("run", "--dry-run")).ExitCode, Is.EqualTo(5));

    [TestCase("run")]
    [TestCase("import")]
    [TestCase("report", "build")]
    public async Task Another_run_that_holds_the_lease_is_6(params string[] command)
    {
        _desk.Archive(new StatLineSnapshotBuilder().City("    10.0"));
        await CommandDesk.RunAsync("import");
        using FileStream other = new(_desk.Folder["data/monitor.db.lease"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        CommandResult result = await CommandDesk.RunAsync(command);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(6), result.Error);
            Assert.That(result.Error, Does.Contain("holds").And.Contains("monitor.db"));
            Assert.That(result.Output, Is.Empty);
        });
    }

    [Test]
    public async Task The_lease_of_a_run_that_ended_holds_nobody_up()
    {
        _desk.Archive(new StatLineSnapshotBuilder().City("    10.0"));
        await CommandDesk.RunAsync("import");
        Assert.That(File.Exists(_desk.Folder["data/monitor.db.lease"]), Is.True);
        Assert.That((await CommandDesk.RunAsync("import")).ExitCode, Is.Zero);
    }

    [Test]
    public async Task A_changed_layout_is_7_and_the_last_good_figures_stay()
    {
        _desk.Archive(new StatLineSnapshotBuilder().City("    10.0"));
        await CommandDesk.RunAsync("run");
        StatLineSnapshotBuilder changed = new StatLineSnapshotBuilder().City("    11.0");
        changed.Topics.RemoveAt(0);
        changed.AddTo(new Monitoring.Sources.Snapshots.SnapshotArchive(_desk.Folder["data/archive"]), FakeClock.Start.AddDays(1));
        CommandResult result = await CommandDesk.RunAsync("run");
        CommandResult trace = await CommandDesk.RunAsync("trace", "roken", "GM0935", "2020");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(7), result.Error);
            Assert.That(result.Error, Does.Contain("column 'Roker' (roken) is missing"));
            Assert.That(trace.Output, Does.Contain("10.0 %"));
        });
    }

    [Test]
    public async Task A_damaged_archive_is_7()
    {
        Directory.CreateDirectory(_desk.Folder["data/archive/rivm-statline/50090NED/not-a-snapshot"]);
        CommandResult result = await CommandDesk.RunAsync("run", "--dry-run");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(7), result.Error);
            Assert.That(result.Error, Does.Contain("not-a-snapshot").And.Not.Contains("Unexpected"));
        });
    }

    [Test]
    public async Task A_catalogue_with_errors_is_2_for_check_and_for_a_run()
    {
        string goals = _desk.Folder["catalogue/goals.csv"];
        File.WriteAllText(goals, File.ReadAllText(goals).Replace("2035", "ooit", StringComparison.Ordinal));
        CommandResult check = await CommandDesk.RunAsync("check");
        CommandResult run = await CommandDesk.RunAsync("run");
        Assert.Multiple(() =>
        {
            Assert.That((check.ExitCode, run.ExitCode), Is.EqualTo((2, 2)));
            Assert.That(check.Output, Does.Contain("goals.csv:2:horizon: error: 'ooit'"));
            Assert.That(run.Error, Does.Contain("goals.csv:2:horizon: error: 'ooit'"));
        });
    }

    [Test]
    public async Task Warnings_of_the_catalogue_are_3_with_strict_and_0_without() =>
        Assert.That(
            ((await CommandDesk.RunAsync("check")).ExitCode, (await CommandDesk.RunAsync("check", "--strict")).ExitCode),
            Is.EqualTo((0, 3)));
}
