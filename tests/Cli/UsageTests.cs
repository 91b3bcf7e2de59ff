namespace Monitoring.Tests.Cli;

/// <summary>Wrong usage and configuration: exit code 2, a message that says what to do, nothing on standard output.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class UsageTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [TestCase("'flurb'", "flurb")]
    [TestCase("'--flurb'", "run", "--flurb")]
    [TestCase("'fr'", "run", "--language", "fr")]
    [TestCase("'EN'", "report", "build", "--language", "EN")]
    [TestCase("Required command", "report")]
    [TestCase("--db", "run", "--db")]
    [TestCase("--db is empty. Expected a path.", "run", "--db", "")]
    [TestCase("--output is empty. Expected a path.", "report", "build", "--output", " ")]
    [TestCase("Required argument missing for command: 'trace'", "trace")]
    [TestCase("There is no source 'rivm-statlin'. Was rivm-statline meant? Known sources: rivm-statline, cbs-statline, population, register, published-figures, ggd-monitor, city-survey, ggd-portaal.", "run", "--source", "rivm-statlin")]
    [TestCase("There is no source 'x'.", "status", "--source", "x")]
    [TestCase("--as-of '31-12-2026' is not a date. Expected year-month-day, such as 2026-12-31.", "report", "build", "--as-of", "31-12-2026")]
    [TestCase("--as-of '2026-02-30' is not a date.", "trace", "roken", "GM0935", "2020", "--as-of", "2026-02-30")]
    [TestCase("Name another folder with --output.", "report", "build", "--as-of", "2026-12-31")]
    [TestCase("There is no indicator 'rokn'. Was 'roken' meant?", "trace", "rokn", "GM0935", "2020")]
    [TestCase("Run 'monitor demo' or 'monitor run' first", "trace", "roken", "GM0935", "2020")]
    [TestCase("Run 'monitor demo' or 'monitor run' first", "status")]
    [TestCase("Run 'monitor demo' or 'monitor run' first", "report", "build")]
    [TestCase("Run 'monitor demo' or 'monitor run' first", "report", "build", "--dry-run")]
    public async Task A_wrong_command_line_is_refused_and_touches_nothing(string message, params string[] arguments)
    {
        CommandResult result = await CommandDesk.RunAsync(arguments);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2), result.Error);
            Assert.That(result.Error, Does.Contain(message));
            Assert.That(result.Output, Is.Empty);
            Assert.That(_desk.Folder.Listing(), Is.Empty);
        });
    }

    [TestCase("""{ "Monitor": { "Archive": """, "The settings cannot be read")]
    [TestCase("""{ "Monitor": { "Arhcive": "x" } }""", "Arhcive")]
    [TestCase("""{ "Monitor": { "MaximumRejectedShare": "veel" } }""", "MaximumRejectedShare")]
    [TestCase("""{ "Monitor": { "MaximumRejectedShare": 2 } }""", "Monitor:MaximumRejectedShare is not between 0 and 1.")]
    [TestCase("""{ "Monitor": { "Database": " " } }""", "Monitor:Database is empty. Expected a path.")]
    [TestCase("""{ "Monitor": { "Language": "fries" } }""", "Monitor:Language 'fries' is not a language of the report. Expected one of: nl, en.")]
    [TestCase("""{ "Monitor": { "Municipality": "Maastricht" } }""", "Monitor:Municipality 'Maastricht' is not an area code.")]
    [TestCase("""{ "Monitor": { "Municipality": "GM0363" } }""", "Monitor:Municipality 'GM0363' is not in")]
    [TestCase("""{ "Monitor": { "Country": "NL99" } }""", "Monitor:Country 'NL99' is not in")]
    [TestCase("""{ "Monitor": { "Catalogue": "nowhere" } }""", "The catalogue in ")]
    public async Task A_wrong_settings_file_is_refused(string text, string message)
    {
        _desk.SettingsFile(text);
        CommandResult result = await CommandDesk.RunAsync("run");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2), result.Error);
            Assert.That(result.Error, Does.Contain(message));
            Assert.That(_desk.Folder.Listing(), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task A_wrong_setting_in_the_environment_is_refused()
    {
        _desk.Setting("Databse", "x");
        CommandResult result = await CommandDesk.RunAsync("run");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.Contain("Databse"));
        });
    }

    [Test]
    public async Task The_environment_goes_before_the_settings_file()
    {
        _desk.SettingsFile("""{ "Monitor": { "Database": "from-file.db" } }""");
        _desk.Setting("Database", "from-environment.db");
        CommandResult result = await CommandDesk.RunAsync("status");
        Assert.That(result.Error, Does.Contain("from-environment.db"));
    }

    [Test]
    public async Task A_report_in_a_folder_with_other_files_is_refused_before_anything_is_done()
    {
        Directory.CreateDirectory(_desk.Folder["data/site"]);
        File.WriteAllText(_desk.Folder["data/site/brief.txt"], "mine");
        IReadOnlyList<string> before = _desk.Folder.Listing();
        CommandResult result = await CommandDesk.RunAsync("run");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2), result.Error);
            Assert.That(result.Error, Does.Contain("holds files that are not a report"));
            Assert.That(_desk.Folder.Listing(), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task A_database_where_no_file_can_be_made_is_refused()
    {
        File.WriteAllText(_desk.Folder["file"], "not a folder");
        _desk.Archive(new Fixtures.StatLineSnapshotBuilder().City("    10.0"));
        CommandResult result = await CommandDesk.RunAsync("run", "--db", _desk.Folder["file/monitor.db"]);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2), result.Error);
            Assert.That(result.Error, Does.Contain("name another file with --db"));
        });
    }
}
