using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ReportBuildTests : IDisposable
{
    private const string Page = "indicatoren/roken.html";

    private readonly CommandDesk _desk = new();

    public ReportBuildTests()
    {
        _desk.SmallCatalogue();
        _desk.Archive(new StatLineSnapshotBuilder().City("    10.0"));
        new StatLineSnapshotBuilder().City("    11.0").AddTo(
            new Monitoring.Sources.Snapshots.SnapshotArchive(_desk.Folder["data/archive"]), FakeClock.Start.AddDays(2));
    }

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task An_earlier_report_can_be_built_again_beside_the_current_one()
    {
        await CommandDesk.RunAsync("run");
        CommandResult then = await CommandDesk.RunAsync("report", "build", "--as-of", "2026-11-23", "--output", "then");
        CommandResult again = await CommandDesk.RunAsync("report", "build", "--as-of", "2026-11-23", "--output", "then");
        Assert.Multiple(() =>
        {
            Assert.That((then.ExitCode, again.ExitCode), Is.EqualTo((0, 0)), then.Error);
            Assert.That(File.ReadAllText(_desk.Folder["then/" + Page]), Does.Contain("10,0"));
            Assert.That(File.ReadAllText(_desk.Folder["data/site/" + Page]), Does.Contain("11,0"));
            Assert.That(again.Output, Does.Contain("no site file was written"));
        });
    }

    [Test]
    public async Task A_site_in_another_language_is_replaced_and_the_setting_decides_where_no_option_does()
    {
        await CommandDesk.RunAsync("run");
        CommandResult english = await CommandDesk.RunAsync("report", "build", "--language", "en");
        string page = File.ReadAllText(_desk.Folder["data/site/" + Page]);
        CommandResult again = await CommandDesk.RunAsync("run", "--language", "en");
        await CommandDesk.RunAsync("report", "build");
        string dutch = File.ReadAllText(_desk.Folder["data/site/" + Page]);
        _desk.Setting("Language", "en");
        await CommandDesk.RunAsync("report", "build");
        Assert.Multiple(() =>
        {
            Assert.That(english.ExitCode, Is.Zero, english.Error);
            Assert.That(page, Does.Contain("<html lang=\"en\">").And.Contain("11.0").And.Not.Contain("11,0"));
            Assert.That(again.Output, Does.Contain("no site file was written"));
            Assert.That(dutch, Does.Contain("<html lang=\"nl\">").And.Contain("11,0"));
            Assert.That(File.ReadAllText(_desk.Folder["data/site/" + Page]), Is.EqualTo(page));
        });
    }

    [Test]
    public async Task A_report_of_a_day_before_the_first_figures_has_none()
    {
        await CommandDesk.RunAsync("import");
        CommandResult result = await CommandDesk.RunAsync("report", "build", "--as-of", "2020-01-01", "--output", "then");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(File.Exists(_desk.Folder["then/index.html"]), Is.True);
        });
    }

    [Test]
    public async Task A_folder_with_other_files_is_never_replaced()
    {
        await CommandDesk.RunAsync("import");
        CommandResult result = await CommandDesk.RunAsync("report", "build", "--output", "data");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2), result.Error);
            Assert.That(File.Exists(_desk.Folder["data/monitor.db"]), Is.True);
        });
    }

    [Test]
    public async Task A_report_that_fails_closes_its_record_of_the_run()
    {
        await CommandDesk.RunAsync("import");
        File.WriteAllText(_desk.Folder["file"], "not a folder");
        CommandResult result = await CommandDesk.RunAsync("report", "build", "--output", "file/site");
        CommandResult status = await CommandDesk.RunAsync("status");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
            Assert.That(status.Output, Does.Contain("2: report build, 2026-11-22T04:00:00Z, exit 1 (Unexpected)"));
        });
    }

    [Test]
    public async Task When_only_the_demonstration_exists_it_is_used_and_that_is_said_on_standard_error()
    {
        await CommandDesk.RunAsync("run", "--db", "demo/monitor.db");
        CommandResult result = await CommandDesk.RunAsync("status");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(result.Error, Does.Contain("Using ").And.Contains("monitor.db: there is no database at "));
        });
    }
}
