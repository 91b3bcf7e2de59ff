using System.Text.Json;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>Figures of a supplier's file that give a hidden one away are kept back everywhere, and what cannot be kept back is told.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SupplierFigureTests : IDisposable
{
    private const string Header = "Jaar;Geolevel;Geoitem;Leeftijd;Is eenzaam;n_ongewogen\n";

    // A district with all four of its neighbourhoods; one of them has fewer respondents than the supplier's minimum.
    private const string District =
        Header + "2024;wijk24;093505;18+;44,0;400\n2024;buurt24;09350500;18+;41,0;160\n2024;buurt24;09350501;18+;43,0;110\n"
        + "2024;buurt24;09350502;18+;46,5;90\n2024;buurt24;09350503;18+;55,0;40\n";

    private readonly CommandDesk _desk = new();

    public SupplierFigureTests() => _desk.Setting("InboxSettleSeconds", "0");

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task What_could_be_found_by_subtraction_has_no_number_in_view_page_trace_or_export()
    {
        Drop("vo2024 a.csv", District);
        CommandResult run = await CommandDesk.RunAsync("run", "--source", "ggd-monitor", "--strict");
        CommandResult keptBack = await CommandDesk.RunAsync("trace", "eenzaamheid", "BU09350502", "2024", "18+");
        CommandResult tooFew = await CommandDesk.RunAsync("trace", "eenzaamheid", "BU09350503", "2024", "18+", "--json");
        await CommandDesk.RunAsync("export", "--format", "csv", "--output", "cijfers.csv", "--indicator", "eenzaamheid");
        string export = await File.ReadAllTextAsync(_desk.Folder["cijfers.csv"]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(Shown(), Is.EqualTo("BU09350500 41.0 160|BU09350501 43.0 110|BU09350502 suppressed|BU09350503 suppressed|WK093505 44.0 400"));
            Assert.That(keptBack.Output, Does.Contain("hidden for the sake of respondents").And.Not.Contain("46,5").And.Not.Contain("46.5"));
            Assert.That(tooFew.Output, Does.Contain("hidden for the sake of respondents").And.Not.Contain("55,0").And.Not.Contain("55.0"));
            Assert.That(export, Does.Contain("BU09350501").And.Not.Contain("46.5").And.Not.Contain(",55,"));
            Assert.That(Pages(), Has.None.Contains("46,5").And.None.Contains("46.5"));
            Assert.That(Checks(), Is.EqualTo("pass No hidden figure can be worked out; 1 more are kept back for that."));
        });
    }

    [Test]
    public async Task A_whole_that_comes_later_is_kept_back_when_its_parts_were_shown_before_and_a_rebuild_agrees()
    {
        string whole = "2024;wijk24;093505;18+;44,0;400\n";
        Drop("vo2024 a.csv", District.Replace(whole, string.Empty, StringComparison.Ordinal));
        await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        string first = Shown();
        Drop("vo2024 b.csv", District);
        await CommandDesk.RunOnNightAsync(1, "run", "--source", "ggd-monitor");
        JsonElement rebuilt = (await CommandDesk.RunOnNightAsync(2, "rebuild", "--json")).Json();
        Assert.Multiple(() =>
        {
            Assert.That(first, Is.EqualTo("BU09350500 41.0 160|BU09350501 43.0 110|BU09350502 46.5 90|BU09350503 suppressed"));
            Assert.That(Shown(), Is.EqualTo("BU09350500 41.0 160|BU09350501 43.0 110|BU09350502 46.5 90|BU09350503 suppressed|WK093505 suppressed"));
            Assert.That(rebuilt.GetProperty("rowsThatDiffer").EnumerateObject().Select(content => $"{content.Name} {content.Value}"), Is.All.EndsWith(" 0"));
        });
    }

    [Test]
    public async Task Parts_with_more_respondents_than_their_whole_are_kept_back_and_told_every_night()
    {
        Drop("vo2024 a.csv", District.Replace(";400", ";300", StringComparison.Ordinal).Replace(";40\n", ";60\n", StringComparison.Ordinal));
        CommandResult first = await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        CommandResult second = await CommandDesk.RunOnNightAsync(1, "import", "--source", "ggd-monitor", "--strict");
        Assert.Multiple(() =>
        {
            Assert.That(Shown(), Is.EqualTo("BU09350500 suppressed|BU09350501 suppressed|BU09350502 suppressed|BU09350503 suppressed|WK093505 44.0 300"));
            Assert.That(first.Error, Does.Contain("the parts have 420 respondents and the whole 300"));
            Assert.That((first.ExitCode, second.ExitCode), Is.EqualTo((0, 3)), second.Error);
        });
    }

    [Test]
    public async Task A_figure_that_was_made_from_one_that_is_kept_back_is_kept_back_too()
    {
        Drop("vo2024 a.csv", District + "2024;wijk24;093506;18+;46,5;500\n");
        await CommandDesk.RunAsync("import", "--source", "ggd-monitor");
        Execute(
            """
            UPDATE observation SET quality_label_id = 3 WHERE area_id = (SELECT area_id FROM area WHERE code = 'WK093506');
            INSERT INTO figure_part
            SELECT vintage_id, population_id, area_id, reference_year, indicator_id, known_from, 'BU09350502', value, 1, 1, 0, NULL
            FROM observation WHERE quality_label_id = 3;
            UPDATE vintage SET changes = changes + 1;
            """);
        await CommandDesk.RunOnNightAsync(1, "import", "--source", "ggd-monitor");
        Assert.That(Shown(), Does.EndWith("|WK093506 suppressed"));
    }

    private void Execute(string sql)
    {
        using Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={_desk.Folder["data/monitor.db"]};Pooling=False");
        connection.Open();
        TestStore.Execute(connection, sql);
    }

    private void Drop(string name, string text)
    {
        Directory.CreateDirectory(_desk.Folder["data/inbox/ggd-monitor"]);
        File.WriteAllText(_desk.Folder[Path.Combine("data/inbox/ggd-monitor", name)], text);
    }

    private IEnumerable<string> Pages() =>
        Directory.GetFiles(_desk.Folder["data/site"], "*", SearchOption.AllDirectories)
            .Where(path => path.Contains("eenzaamheid", StringComparison.Ordinal) || path.Contains("BU0935050", StringComparison.Ordinal))
            .Select(File.ReadAllText);

    private string Shown() => Rows(
        "SELECT area_code || ' ' || COALESCE(value || ' ' || sample_size, missing_reason) FROM current_observation WHERE indicator = 'eenzaamheid' ORDER BY area_code");

    private string Checks() => Rows("SELECT outcome || ' ' || detail FROM check_result WHERE name = 'disclosure'");

    private string Rows(string sql)
    {
        using Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={_desk.Folder["data/monitor.db"]};Pooling=False");
        connection.Open();
        return string.Join('|', TestStore.Rows(connection, sql));
    }
}
