using System.Text.Json;
using Monitoring.Pipeline;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>Rows that cannot be read wait for a person; what is decided is kept, carried out, and found again by a rebuild.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class QuarantineTests : IDisposable
{
    private static readonly string[] _who = ["--by", "Analist", "--why", "gebeld met de aanbieder"];

    private readonly CommandDesk _desk = new();

    public QuarantineTests()
    {
        _desk.SmallCatalogue();
        _desk.Setting("MaximumRejectedShare", "1");
    }

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task The_list_names_the_text_the_reason_and_the_place()
    {
        Add(0, City("    12,5"));
        await CommandDesk.RunAsync("import");
        CommandResult list = await CommandDesk.RunAsync("quarantine", "list");
        CommandResult show = await CommandDesk.RunAsync("quarantine", "show", await KeyAsync());
        Assert.Multiple(() =>
        {
            Assert.That(list.Output, Does.Contain("rivm-statline 50090NED  open").And.Contains("'12,5' is not a number with a decimal point")
                .And.Contains("column Roker_11, UntypedDataSet.MW00000.0001.json row 1").And.Contains("1 open, 0 decided."));
            Assert.That(show.Output, Does.Contain("\"    12,5\" as published").And.Contains("WijkenEnBuurten=GM0935").And.Contains("possible    correct, reject"));
        });
    }

    [Test]
    public async Task An_unreadable_figure_cannot_be_accepted_and_can_be_corrected()
    {
        Add(0, City("    12,5"));
        await CommandDesk.RunAsync("import");
        string key = await KeyAsync();
        CommandResult accepted = await CommandDesk.RunAsync(["quarantine", "accept", key, .. _who]);
        CommandResult corrected = await CommandDesk.RunAsync(["quarantine", "correct", key[..6], "--value", "12.5", .. _who]);
        CommandResult waiting = await CommandDesk.RunAsync("quarantine", "list");
        CommandResult run = await CommandDesk.RunAsync("import");
        Assert.Multiple(async () =>
        {
            Assert.That(accepted.ExitCode, Is.EqualTo(2));
            Assert.That(accepted.Error, Does.Contain("cannot be accepted").And.Contains("--value 12.3"));
            Assert.That(corrected.ExitCode, Is.Zero, corrected.Error);
            Assert.That(waiting.Output, Does.Contain("corrected; the next import carries it out"));
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(Smoking(), Is.EqualTo("12.5"));
            Assert.That((await CommandDesk.RunAsync("quarantine", "list")).Output, Does.StartWith("0 open, 1 decided."));
            Assert.That((await CommandDesk.RunAsync("import")).Output, Does.Contain("nothing new"), "carried out once");
        });
    }

    [Test]
    public async Task A_figure_outside_the_expected_range_can_be_accepted_and_reported()
    {
        Add(0, City("   105.0"));
        await CommandDesk.RunAsync("run");
        await CommandDesk.RunAsync(["quarantine", "accept", await KeyAsync(), .. _who]);
        CommandResult run = await CommandDesk.RunAsync("run");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(Smoking(), Is.EqualTo("105.0"));
        });
    }

    [Test]
    public async Task A_row_of_an_unknown_area_is_placed_by_a_correction()
    {
        Add(0, new StatLineSnapshotBuilder().Row("BU0935O303", "2020JJ00", StatLineSnapshotBuilder.Adults, "    10.0").City("    11.0"));
        await CommandDesk.RunAsync("import");
        string key = await KeyAsync();
        CommandResult unknown = await CommandDesk.RunAsync(["quarantine", "correct", key, "--value", "Belvedere", .. _who]);
        CommandResult placed = await CommandDesk.RunAsync(["quarantine", "correct", key, "--value", "Belvédère", .. _who]);
        await CommandDesk.RunAsync("import");
        Assert.Multiple(() =>
        {
            Assert.That(unknown.ExitCode, Is.EqualTo(2));
            Assert.That(unknown.Error, Does.Contain("Was 'Belvédère' meant?"));
            Assert.That(placed.ExitCode, Is.Zero, placed.Error);
            Assert.That(
                Rows("SELECT area_code, value FROM current_observation WHERE indicator = 'roken' ORDER BY value"),
                Is.EqualTo("BU09350303|10 GM0935|11"));
        });
    }

    [Test]
    public async Task A_rejected_row_no_longer_holds_its_retrieval_back()
    {
        _desk.Setting("MaximumRejectedShare", "0.01");
        Add(0, City("    12,5", "    10.0"));
        CommandResult held = await CommandDesk.RunAsync("import");
        await CommandDesk.RunAsync(["quarantine", "reject", await KeyAsync(), .. _who]);
        CommandResult released = await CommandDesk.RunAsync("import", "--strict");
        Assert.Multiple(() =>
        {
            Assert.That(held.ExitCode, Is.EqualTo(7));
            Assert.That(released.ExitCode, Is.Zero, released.Error);
            Assert.That(Smoking(), Is.Empty);
            Assert.That(Rows("SELECT COUNT(*) FROM current_observation WHERE indicator = 'ernstige-eenzaamheid' AND value = 10.0"), Is.EqualTo("1"));
        });
    }

    [Test]
    public async Task A_decision_lapses_when_its_source_changes_the_cell_and_is_listed()
    {
        Add(0, City("    12,5"));
        await CommandDesk.RunAsync("import");
        await CommandDesk.RunAsync(["quarantine", "correct", await KeyAsync(), "--value", "12.5", .. _who]);
        Add(1, City("    12;7"));
        await CommandDesk.RunAsync("import");
        CommandResult list = await CommandDesk.RunAsync("quarantine", "list");
        JsonElement document = (await CommandDesk.RunAsync("quarantine", "list", "--json")).Json();
        Assert.Multiple(() =>
        {
            Assert.That(list.Output, Does.Contain("'12;7'").And.Contains("1 open, 0 decided.").And.Contains("Decisions that lapsed:")
                .And.Contains("the source no longer has this text there"));
            Assert.That(document.GetProperty("lapsedDecisions")[0].GetProperty("state").GetString(), Is.EqualTo("no-longer-matches"));
        });
    }

    [Test]
    public async Task A_rebuild_from_the_archive_equals_the_database_with_its_decisions()
    {
        await NightAsync(0, "    12,5", "correct", "--value", "12.5 [11.0 to 14.0]");
        await NightAsync(1, "    12;7", "reject");
        await NightAsync(2, "   105.0", "accept");
        JsonElement rebuilt = (await CommandDesk.RunOnNightAsync(3, "rebuild", "--yes", "--json")).Json();
        Assert.Multiple(() =>
        {
            Assert.That(Differences(rebuilt), Is.All.EndsWith(" 0"));
            Assert.That(rebuilt.GetProperty("replaced").GetBoolean(), Is.True);
            Assert.That(
                Rows("SELECT value, lower, substr(known_from, 9, 2), substr(known_to, 9, 2) FROM all_observation WHERE indicator = 'roken' ORDER BY known_from"),
                Is.EqualTo("12.5|11|22|23 105|-|24|-"));
            Assert.That(Rows("SELECT verb FROM decision ORDER BY decision_number"), Is.EqualTo("Correct Reject Accept"));
            Assert.That(Rows("SELECT action FROM audit ORDER BY audit_number"), Does.EndWith("quarantine accept rebuild --yes"));
        });
    }

    [Test]
    public async Task After_its_last_day_a_decision_lapses_the_row_is_open_again_and_a_rebuild_agrees()
    {
        await NightAsync(0, "    12,5", "correct", "--value", "12.5", "--until", "2026-11-23");
        string during = Smoking();
        CommandResult run = await CommandDesk.RunOnNightAsync(2, "run");
        CommandResult list = await CommandDesk.RunOnNightAsync(2, "quarantine", "list");
        JsonElement rebuilt = (await CommandDesk.RunOnNightAsync(2, "rebuild", "--json")).Json();
        Assert.Multiple(() =>
        {
            Assert.That(during, Is.EqualTo("12.5"));
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(Smoking(), Is.Empty);
            Assert.That(list.Output, Does.Contain("1 open, 0 decided.").And.Contains("lapsed: its last day has passed"));
            Assert.That(Differences(rebuilt), Is.All.EndsWith(" 0"));
        });
    }

    [TestCase("--until '2020-01-01' is not a day from today on", "--until", "2020-01-01")]
    [TestCase("'12,5' is no figure", "--value", "12,5")]
    [TestCase("'120' is outside 0 to 100 %", "--value", "120")]
    [TestCase("A correction needs --value")]
    public async Task A_decision_that_cannot_be_carried_out_is_not_kept(string expected, params string[] options)
    {
        Add(0, City("    12,5"));
        await CommandDesk.RunAsync("import");
        string[] value = options.Contains("--until", StringComparer.Ordinal) ? ["--value", "12.5"] : [];
        CommandResult result = await CommandDesk.RunAsync(["quarantine", "correct", await KeyAsync(), .. _who, .. options, .. value]);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.Contain(expected));
            Assert.That(File.Exists(_desk.Folder["data/archive/decisions.jsonl"]), Is.False);
        });
    }

    [Test]
    public async Task Who_and_why_are_asked_for_and_an_unknown_key_is_refused()
    {
        Add(0, City("    12,5"));
        await CommandDesk.RunAsync("import");
        CommandResult nobody = await CommandDesk.RunAsync("quarantine", "reject", await KeyAsync(), "--by", " ", "--why", "x");
        CommandResult unknown = await CommandDesk.RunAsync(["quarantine", "reject", "0000ffff", .. _who]);
        Assert.Multiple(() =>
        {
            Assert.That((nobody.ExitCode, unknown.ExitCode), Is.EqualTo((2, 2)));
            Assert.That(nobody.Error, Does.Contain("--by is empty"));
            Assert.That(unknown.Error, Does.Contain("There is no row '0000ffff' in quarantine."));
        });
    }

    [Test]
    public async Task A_dry_run_says_what_would_be_kept_and_touches_nothing()
    {
        Add(0, City("    12,5"));
        await CommandDesk.RunAsync("import");
        string key = await KeyAsync();
        IReadOnlyList<string> before = _desk.Folder.Listing();
        CommandResult result = await CommandDesk.RunAsync(["quarantine", "reject", key, "--dry-run", .. _who]);
        Assert.Multiple(() =>
        {
            Assert.That(result.Output, Does.Contain("rejected").And.Contains("Nothing was kept"));
            Assert.That(_desk.Folder.Listing(), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task While_a_run_is_busy_nothing_is_decided()
    {
        Add(0, City("    12,5"));
        await CommandDesk.RunAsync("import");
        string key = await KeyAsync();
        using RunLease? lease = RunLease.TryTake(_desk.Folder["data/monitor.db"]);
        Assert.That((await CommandDesk.RunAsync(["quarantine", "reject", key, .. _who])).ExitCode, Is.EqualTo(6));
    }

    [Test]
    public async Task A_damaged_record_of_decisions_stops_the_import_before_it_forgets_one()
    {
        Add(0, City("    12,5"));
        await CommandDesk.RunAsync("import");
        await File.WriteAllTextAsync(_desk.Folder["data/archive/decisions.jsonl"], "damaged\n");
        CommandResult result = await CommandDesk.RunAsync("import");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.Contain("decisions.jsonl, line 1 cannot be read"));
        });
    }

    [Test]
    public async Task Strict_counts_open_rows_and_only_those()
    {
        Add(0, City("    12,5"));
        await CommandDesk.RunAsync("import");
        CommandResult open = await CommandDesk.RunAsync("quarantine", "list", "--strict");
        await CommandDesk.RunAsync(["quarantine", "reject", await KeyAsync(), .. _who]);
        await CommandDesk.RunAsync("import");
        CommandResult decided = await CommandDesk.RunAsync("quarantine", "list", "--strict");
        Assert.That((open.ExitCode, decided.ExitCode), Is.EqualTo((3, 0)));
    }

    // A retrieval comes in, is read, is decided on, and is read again.
    private async Task NightAsync(int night, string smoking, string verb, params string[] options)
    {
        Add(night, City(smoking));
        await CommandDesk.RunOnNightAsync(night, "run");
        CommandResult decided = await CommandDesk.RunOnNightAsync(night, ["quarantine", verb, await KeyAsync(), .. _who, .. options]);
        Assert.That(decided.ExitCode, Is.Zero, decided.Error);
        await CommandDesk.RunOnNightAsync(night, "run");
    }

    private static IEnumerable<string> Differences(JsonElement rebuilt) =>
        rebuilt.GetProperty("rowsThatDiffer").EnumerateObject().Select(content => $"{content.Name} {content.Value}");

    private static StatLineSnapshotBuilder City(params string[] cells) => new StatLineSnapshotBuilder().City(cells);

    private static async Task<string> KeyAsync() =>
        (await CommandDesk.RunAsync("quarantine", "list", "--json")).Json().GetProperty("entries")[0].GetProperty("entry").GetString()!;

    private void Add(int night, StatLineSnapshotBuilder table) =>
        table.AddTo(new SnapshotArchive(_desk.Folder["data/archive"]), FakeClock.Start.AddDays(night));

    private string Smoking() =>
        Rows("SELECT CAST(value AS TEXT) FROM current_observation WHERE indicator = 'roken' AND value IS NOT NULL");

    private string Rows(string sql)
    {
        using Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={_desk.Folder["data/monitor.db"]};Pooling=False");
        connection.Open();
        return string.Join(' ', TestStore.Rows(connection, sql));
    }
}
