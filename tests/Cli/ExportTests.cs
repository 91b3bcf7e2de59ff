using System.Text.Json;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>The export of what is stored: what was asked for and nothing else, and no file is lost.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ExportTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public ExportTests()
    {
        _desk.SmallCatalogue();
        Add(0, "    10.0", "       .");
        Add(2, "    11.5", "       .");
    }

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task A_figure_has_its_value_kind_retrieval_licence_and_key()
    {
        string[] lines = await CsvAsync("--indicator", "roken", "--period", "2020");
        Assert.That(lines, Has.Length.EqualTo(2));
        Assert.That(lines[1], Does.StartWith("roken,").And.Contains(",GM0935,Maastricht,municipality,18+,").And.Contains(",2020,11.5,,,,%,modelled,direct,,50090NED,")
            .And.Contains(",2026-11-24,2026-11-24,CC BY 4.0,rivm-statline/50090NED/").And.EndsWith(",roken/GM0935/2020/18+/50090NED,"));
    }

    [Test]
    public async Task A_gap_has_a_reason_and_no_number()
    {
        string[] lines = await CsvAsync("--indicator", "ernstige-eenzaamheid");
        Assert.That(lines[1], Does.Contain(",2020,,,,,%,modelled,direct,not_published,"));
    }

    [Test]
    public async Task As_of_an_earlier_day_the_figure_of_that_day_is_given()
    {
        Assert.That((await CsvAsync("--indicator", "roken", "--as-of", "2026-11-22"))[1], Does.Contain(",2020,10,"));
        Assert.That(await CsvAsync("--indicator", "roken", "--as-of", "2026-11-21"), Has.Length.EqualTo(1), "nothing was known yet");
    }

    [TestCase("2018..2019", 1)]
    [TestCase("2020..", 2)]
    [TestCase("..2020", 2)]
    public async Task Only_the_years_asked_for_are_there(string period, int lines) =>
        Assert.That(await CsvAsync("--indicator", "roken", "--period", period), Has.Length.EqualTo(lines));

    [TestCase("There is no indicator 'rokn'. Was 'roken' meant?", "--indicator", "rokn")]
    [TestCase("There is no area 'Mastricht'. Was 'Maastricht' meant?", "--area", "Mastricht")]
    [TestCase("There is no source 'rivm'", "--source", "rivm")]
    [TestCase("--period '2024..2020' is not a period", "--period", "2024..2020")]
    [TestCase("--as-of 'gisteren' is not a date", "--as-of", "gisteren")]
    [TestCase("does not end in .xlsx", "--output", "x.csv", "--format", "xlsx")]
    [TestCase("select figures", "--content", "assessments", "--period", "2020")]
    public async Task What_is_not_known_is_refused_with_what_was_expected(string expected, params string[] options)
    {
        await CommandDesk.RunAsync("import");
        CommandResult result = await CommandDesk.RunAsync(["export", .. options]);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.Contain(expected));
            Assert.That(Directory.EnumerateFiles(_desk.Folder.Path, "monitor-*"), Is.Empty);
        });
    }

    [Test]
    public async Task A_file_that_is_there_stays_unless_someone_says_otherwise()
    {
        await CommandDesk.RunAsync("import");
        await File.WriteAllTextAsync(_desk.Folder["own.csv"], "my work");
        CommandResult refused = await CommandDesk.RunAsync("export", "--format", "csv", "--output", "own.csv");
        string kept = await File.ReadAllTextAsync(_desk.Folder["own.csv"]);
        CommandResult replaced = await CommandDesk.RunAsync("export", "--format", "csv", "--output", "own.csv", "--yes");
        Assert.Multiple(() =>
        {
            Assert.That(refused.ExitCode, Is.EqualTo(2));
            Assert.That(refused.Error, Does.Contain("own.csv exists").And.Contains("--yes"));
            Assert.That(kept, Is.EqualTo("my work"));
            Assert.That(replaced.ExitCode, Is.Zero);
            Assert.That(File.ReadAllText(_desk.Folder["own.csv"]), Does.StartWith("indicator_id,"));
        });
    }

    [Test]
    public async Task A_dry_run_tells_the_file_and_writes_none()
    {
        await CommandDesk.RunAsync("import");
        IReadOnlyList<string> before = _desk.Folder.Listing();
        JsonElement plan = (await CommandDesk.RunAsync("export", "--output", "out", "--dry-run", "--json")).Json();
        Assert.Multiple(() =>
        {
            Assert.That(plan.GetProperty("dryRun").GetBoolean(), Is.True);
            Assert.That(plan.GetProperty("path").GetString(), Is.EqualTo(_desk.Folder["out/monitor-figures.xlsx"]));
            Assert.That(_desk.Folder.Listing(), Is.EqualTo(before));
        });
    }

    [TestCase("nl", "Niet te beoordelen")]
    [TestCase("en", "Cannot be assessed")]
    public async Task Judgements_are_in_the_language_asked_for(string language, string word)
    {
        await CommandDesk.RunAsync("run");
        CommandResult result = await CommandDesk.RunAsync("export", "--content", "assessments", "--format", "csv-excel", "--language", language);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(File.ReadAllText(_desk.Folder["monitor-assessments-excel.csv"]), Does.Contain(word));
        });
    }

    [Test]
    public async Task The_workbook_tells_what_the_source_replaced()
    {
        await CommandDesk.RunAsync("import");
        await CommandDesk.RunAsync("export", "--indicator", "roken");
        using DocumentFormat.OpenXml.Packaging.SpreadsheetDocument document =
            DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(_desk.Folder["monitor-figures.xlsx"], isEditable: false);
        string changes = document.WorkbookPart!.WorksheetParts.Last().Worksheet.InnerText;
        Assert.That(changes, Does.Contain("Oude waarde").And.Contains("2020" + "10" + "11.5"));
    }

    private static async Task<string[]> CsvAsync(params string[] options)
    {
        await CommandDesk.RunAsync("import");
        CommandResult result = await CommandDesk.RunAsync(["export", "--format", "csv", "--output", "out.csv", "--yes", .. options]);
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        return (await File.ReadAllTextAsync("out.csv")).TrimEnd().Split("\r\n");
    }

    private void Add(int night, params string[] cells) =>
        new StatLineSnapshotBuilder().City(cells).AddTo(new SnapshotArchive(_desk.Folder["data/archive"]), FakeClock.Start.AddDays(night));
}
