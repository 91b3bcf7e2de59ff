namespace Monitoring.Tests.EndToEnd;

/// <summary>The main job on the bundled figures, as someone with only the program would run it.</summary>
[TestFixture]
internal sealed class DemoTests : IDisposable
{
    private static readonly string[] _recordsOfRuns = ["check_result", "run", "step"];

    private readonly WorkFolder _folder = new();
    private MonitorResult _first = null!;

    [OneTimeSetUp]
    public void RunOnce() => _first = MonitorProcess.Run(_folder.Root, "demo");

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Demo_makes_a_database_and_a_site_and_prints_where_to_begin()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_first.ExitCode, Is.Zero, _first.Error);
            Assert.That(_first.Output, Does.Contain(_folder["demo/site/index.html"]));
            Assert.That(File.Exists(_folder["demo/site/index.html"]), Is.True);
            Assert.That(File.Exists(_folder["demo/monitor.db"]), Is.True);
            Assert.That(Directory.GetFiles(_folder["demo/site/indicatoren"]), Has.Length.EqualTo(62));
        });
    }

    [Test]
    public void Every_cell_of_the_bundled_extract_is_stored_with_its_kind_of_missing()
    {
        IReadOnlyList<string> rows =
        [
            .. WorkFolder.RowsOf(_folder["demo/monitor.db"], "current_observation")
                .Where(row => row.Contains("|50090NED|", StringComparison.Ordinal)),
        ];

        // 424 rows of 35 topics; the counts per kind were taken from the extract with a separate script.
        Assert.Multiple(() =>
        {
            Assert.That(rows, Has.Count.EqualTo(424 * 35));
            Assert.That(rows.Count(row => row.Contains("|not published|", StringComparison.Ordinal)), Is.EqualTo(158));
            Assert.That(
                rows.Count(row => row.Contains("|not asked|", StringComparison.Ordinal)
                    || row.Contains("|not applicable|", StringComparison.Ordinal)),
                Is.EqualTo(3657));
            Assert.That(
                rows.Count(row => row.Contains("|withheld by newer edition|", StringComparison.Ordinal)),
                Is.EqualTo(897),
                "small neighbourhoods that the newest edition leaves out");
            Assert.That(rows.Count(row => row.Contains("|impossible|", StringComparison.Ordinal)), Is.Zero);
        });
    }

    [Test]
    public void A_second_demo_writes_no_site_file_and_no_row_but_the_record_of_the_run_and_says_so()
    {
        string database = _folder["demo/monitor.db"];
        Dictionary<string, DateTime> writtenBefore = WriteTimes();
        Dictionary<string, IReadOnlyList<string>> before = Tables(database);

        MonitorResult second = MonitorProcess.Run(_folder.Root, "demo");

        Assert.Multiple(() =>
        {
            Assert.That(second.ExitCode, Is.Zero, second.Error);
            Assert.That(second.Output, Does.Contain("no site file was written"));
            Assert.That(second.Output, Does.Contain("no row was written but the record of this run"));
            Assert.That(WriteTimes(), Is.EqualTo(writtenBefore));
            foreach ((string table, IReadOnlyList<string> rows) in Tables(database))
            {
                Assert.That(rows, Is.EqualTo(before[table]), table);
            }
        });
    }

    [Test]
    public void Trace_shows_the_city_beside_the_country_with_file_place_and_cell()
    {
        MonitorResult trace = MonitorProcess.Run(_folder.Root, "trace", "ernstige-eenzaamheid", "GM0935", "2020");

        Assert.Multiple(() =>
        {
            Assert.That(trace.ExitCode, Is.Zero, trace.Error);
            Assert.That(trace.Output, Does.Contain("15.2 %"));
            Assert.That(trace.Output, Does.Contain("NL01 11.2 %"));
            Assert.That(trace.Output, Does.Contain("50090NED"));
            Assert.That(trace.Output, Does.Contain("UntypedDataSet.MW00000.0001.json"));
            Assert.That(trace.Output, Does.Contain("(ID 28673), column ErnstigZeerErnstigEenzaam_29"));
            Assert.That(trace.Output, Does.Contain("\"    15.2\" as published; digests of all files hold"));
            Assert.That(trace.Error, Does.Contain("there is no database at"), "the fallback to the demonstration is said");
        });
    }

    [TestCase("ervaren-gezondheid", "BU09350303", "2020", "no value published", TestName = "A_secret_value_is_not_zero")]
    [TestCase(
        "FietsenNaarSchoolOfWerk", "GM0935", "2016", "not asked for that population",
        TestName = "A_question_not_put_to_a_population_is_not_zero")]
    public void A_missing_figure_keeps_its_own_reason(string indicator, string area, string year, string reason)
    {
        MonitorResult trace = MonitorProcess.Run(_folder.Root, "trace", indicator, area, year, "65+");

        Assert.Multiple(() =>
        {
            Assert.That(trace.ExitCode, Is.Zero, trace.Error);
            Assert.That(trace.Output, Does.Contain($"65+      {reason}"));
            Assert.That(trace.Output, Does.Not.Contain("65+      0"));
        });
    }

    [Test]
    public void The_chart_in_the_readme_is_the_one_that_the_demo_makes()
    {
        string made = _folder["demo/site/downloads/ernstige-eenzaamheid-trend.svg"];

        Assert.That(
            File.ReadAllText(Path.Combine(Repository.Root, "reports", "example-trend.svg")),
            Is.EqualTo(File.ReadAllText(made)),
            $"copy {made} to reports/example-trend.svg");
    }

    private Dictionary<string, DateTime> WriteTimes() =>
        Directory.GetFiles(_folder["demo/site"], "*", SearchOption.AllDirectories)
            .ToDictionary(file => file, File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    private static Dictionary<string, IReadOnlyList<string>> Tables(string database) =>
        WorkFolder.TablesOf(database)
            .Where(table => !_recordsOfRuns.Contains(table))
            .ToDictionary(table => table, table => WorkFolder.RowsOf(database, table), StringComparer.Ordinal);
}
