using Microsoft.Data.Sqlite;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>A dry run says what would be done and leaves every file as it is.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class DryRunTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public DryRunTests()
    {
        _desk.SmallCatalogue();
        _desk.Archive(new StatLineSnapshotBuilder().City("    10.0"));
    }

    public void Dispose() => _desk.Dispose();

    [TestCase("run", "--dry-run")]
    [TestCase("import", "--dry-run")]
    [TestCase("demo", "--dry-run")]
    [TestCase("run", "--dry-run", "--json")]
    public async Task Before_the_first_run_nothing_is_touched(params string[] command)
    {
        IReadOnlyList<string> before = _desk.Folder.Listing();
        CommandResult result = await CommandDesk.RunAsync(command);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(result.Output, Does.Contain("Would import"));
            Assert.That(_desk.Folder.Listing(), Is.EqualTo(before));
        });
    }

    [TestCase("run", "--dry-run")]
    [TestCase("report", "build", "--dry-run")]
    [TestCase("status")]
    [TestCase("trace", "roken", "GM0935", "2020")]
    [TestCase("check")]
    public async Task After_a_run_nothing_is_touched(params string[] command)
    {
        await CommandDesk.RunAsync("run");
        IReadOnlyList<string> before = _desk.Folder.Listing();
        CommandResult result = await CommandDesk.RunAsync(command);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(result.Output, Is.Not.Empty);
            Assert.That(_desk.Folder.Listing(), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task The_plan_is_what_the_run_then_does()
    {
        new StatLineSnapshotBuilder { Dataset = "99999NED" }.City("    10.0")
            .AddTo(new Monitoring.Sources.Snapshots.SnapshotArchive(_desk.Folder["data/archive"]), FakeClock.Start);
        CommandResult fresh = await CommandDesk.RunAsync("run", "--dry-run");
        await CommandDesk.RunAsync("import");
        CommandResult stored = await CommandDesk.RunAsync("run", "--dry-run");
        Assert.Multiple(() =>
        {
            Assert.That(fresh.Output, Does.Contain("Would create").And.Contains("Would import: rivm-statline/50090NED/"));
            Assert.That(fresh.Output, Does.Contain("Would leave alone (not in source_tables.csv): rivm-statline/99999NED/"));
            Assert.That(stored.Output, Does.Contain("Would open").And.Contains("Already stored: rivm-statline/50090NED/"));
        });
    }

    [Test]
    public async Task A_database_of_an_older_program_is_not_migrated_by_a_dry_run()
    {
        await CommandDesk.RunAsync("import");
        using (SqliteConnection connection = new($"Data Source={_desk.Folder["data/monitor.db"]};Pooling=False"))
        {
            connection.Open();
            _ = TestStore.Rows(connection, "DELETE FROM schema_migration WHERE number = (SELECT MAX(number) FROM schema_migration)");
        }

        IReadOnlyList<string> before = _desk.Folder.Listing();
        CommandResult result = await CommandDesk.RunAsync("run", "--dry-run");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.Contain("Run 'monitor run' once to bring it up to date."));
            Assert.That(_desk.Folder.Listing(), Is.EqualTo(before));
        });
    }
}
